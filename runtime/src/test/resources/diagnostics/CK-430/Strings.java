import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import java.util.List;

@Connector(name = "test")
class Strings {
    @ActivateUser
    String user() {
        return "";
    }

    @DiscoverDevices
    List<String> devices() {
        return List.of();
    }
}
