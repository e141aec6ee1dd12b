import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@Endpoint("OnOffPlugInUnit")
record Numbered2(
        @EndpointId int number,
        @Attribute("OnOff.OnOff") boolean power) {}
