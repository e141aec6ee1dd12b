import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.event.Device;
import java.util.List;

@Connector(name = "test")
class NoUser {
    @DiscoverDevices
    List<Device> devices() {
        return List.of();
    }

    static NoUserHandler handler(NoUser connector) {
        return new NoUserHandler(connector, (event, deadline) -> {});
    }
}
