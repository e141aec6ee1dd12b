import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Single(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("CarbonDioxideConcentrationMeasurement.MeasuredValue") double co2) {}
