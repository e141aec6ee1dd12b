import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("TemperatureSensor")
@Features("TemperatureMeasurement.NEG")
record Plain(
        @DeviceId String id,
        @Attribute("TemperatureMeasurement.MeasuredValue") short temperature) {}
