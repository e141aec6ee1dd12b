import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Connector(name = "test")
class Value {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @OnWrite("LevelControl.OnLevel")
    void level(@Nullable String level) {}
}
