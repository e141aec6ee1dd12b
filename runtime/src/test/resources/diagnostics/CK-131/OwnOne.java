import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@MatterDevice("Aggregator")
record OwnOne(
        @DeviceId String id,
        Outlet outlet) {

    @Endpoint("OnOffPlugInUnit")
    record Outlet(@Attribute("OnOff.OnOff") boolean power) {}
}
