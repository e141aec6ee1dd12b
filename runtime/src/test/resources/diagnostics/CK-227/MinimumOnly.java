import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record MinimumOnly(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("TemperatureMeasurement.MinMeasuredValue") short least) {}
