import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@Endpoint("OnOffPlugInUnit")
record Nested(
        @Attribute("OnOff.OnOff") boolean power,
        Inner inner) {

    @Endpoint(value = "OnOffPlugInUnit", id = "2")
    record Inner(@Attribute("OnOff.OnOff") boolean power) {}
}
