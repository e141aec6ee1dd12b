import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("DimmableLight")
record Dark(
        @DeviceId String id,
        @Attribute("Identify.IdentifyTime") int identifyTime) {}
