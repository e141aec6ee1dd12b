import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.UnitInterval;

@MatterDevice("OnOffLight")
record NoLevel(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") @As(UnitInterval.class) double power) {}
