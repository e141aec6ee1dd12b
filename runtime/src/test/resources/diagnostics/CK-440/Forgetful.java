import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "forgetful")
interface Forgetful {
    @MatterDevice("OnOffLight")
    record Lamp(@DeviceId String id, @Attribute("OnOff.OnOff") boolean on) {}

    @ActivateUser
    String user(AccessToken token);

    @DiscoverDevices
    List<Lamp> lamps(AccessToken token);

    @OnCommand("OnOff.On")
    void on(@DeviceId String lamp);
}
