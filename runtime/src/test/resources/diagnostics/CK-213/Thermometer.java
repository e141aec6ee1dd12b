import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice(value = "Thermostat", specVersion = "1.6")
record Thermometer(
        @DeviceId String id,
        @Attribute("Thermostat.LocalTemperature") int temperature) {}
