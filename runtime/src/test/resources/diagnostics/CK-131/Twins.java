import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@MatterDevice("Aggregator")
record Twins(
        @DeviceId String id,
        Outlet left,
        Outlet right) {

    @Endpoint(value = "OnOffPlugInUnit", id = "2")
    record Outlet(@Attribute("OnOff.OnOff") boolean power) {}
}
