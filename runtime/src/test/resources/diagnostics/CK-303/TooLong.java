import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.UnitInterval;

@MatterDevice("OnOffLight")
record TooLong(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("ElectricalPowerMeasurement.ActivePower") @As(UnitInterval.class) double watts) {}
