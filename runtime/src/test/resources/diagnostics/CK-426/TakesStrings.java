import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.Converter;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "test")
public class TakesStrings {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    public static final class Length implements Converter<Integer, String> {
        @Override
        public String toMatter(Integer value) {
            return "x".repeat(value);
        }

        @Override
        public Integer fromMatter(String value) {
            return value.length();
        }
    }

    @OnCommand("LevelControl.MoveToLevel")
    void level(@As(Length.class) int level) {}
}
