package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Fahrenheit;
import dev.connectorkit.convert.RelativeHumidity;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.RelativeHumidityMeasurement;
import dev.connectorkit.matter.TemperatureMeasurement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sensor for humidity and temperature, which Matter has on two endpoints. */
@MatterDevice(DeviceTypes.HUMIDITY_SENSOR)
public record WeatherSensor(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(RelativeHumidityMeasurement.MEASURED_VALUE) @As(RelativeHumidity.class)
                @Nullable Double humidity,
        @Attribute(RelativeHumidityMeasurement.MIN_MEASURED_VALUE) @As(RelativeHumidity.class)
                @Nullable Double driest,
        @Attribute(RelativeHumidityMeasurement.MAX_MEASURED_VALUE) @As(RelativeHumidity.class)
                @Nullable Double wettest,
        Optional<Temperature> temperature) {

    /** The other half, where the model has it. */
    @Endpoint(value = DeviceTypes.TEMPERATURE_SENSOR, id = "2")
    public record Temperature(
            @Attribute(TemperatureMeasurement.MEASURED_VALUE) @As(Fahrenheit.class) double degrees,
            @Attribute(TemperatureMeasurement.MIN_MEASURED_VALUE) @As(Fahrenheit.class) double coldest,
            @Attribute(TemperatureMeasurement.MAX_MEASURED_VALUE) @As(Fahrenheit.class) double hottest) {}
}
