import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "strips")
interface OfItsEndpoints {
    @Endpoint("OnOffPlugInUnit")
    record Outlet(@EndpointId String id, @Attribute("OnOff.OnOff") boolean on) {}

    @MatterDevice("BridgedNode")
    record Strip(
            @DeviceId String id,
            @Attribute("BridgedDeviceBasicInformation.Reachable") boolean reachable,
            List<Outlet> outlets) {}

    @ActivateUser
    String user(AccessToken token);

    @DiscoverDevices
    List<Strip> strips(AccessToken token);

    @OnCommand("OnOff.On")
    void on(@DeviceId String strip, @EndpointId String outlet);

    @OnCommand("OnOff.Off")
    void off(@DeviceId String strip, @EndpointId String outlet);
}
