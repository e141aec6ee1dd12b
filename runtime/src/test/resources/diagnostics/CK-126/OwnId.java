import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@MatterDevice("OnOffLight")
record OwnId(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @EndpointId String number) {}
