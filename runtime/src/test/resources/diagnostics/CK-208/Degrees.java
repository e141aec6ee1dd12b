import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Degrees(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("TemperatureMeasurement.MeasuredValue") float temperature) {}
