package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.RefrigeratorAlarm;
import dev.connectorkit.matter.TemperatureControl;
import dev.connectorkit.matter.TemperatureMeasurement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fridge over a freezer: two cabinets, which are endpoints of their own, and a door alarm for both. */
@MatterDevice(DeviceTypes.REFRIGERATOR)
public record Fridge(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(RefrigeratorAlarm.STATE) Set<RefrigeratorAlarm.AlarmBitmap> alarms,
        @Attribute(RefrigeratorAlarm.MASK) Set<RefrigeratorAlarm.AlarmBitmap> watched,
        Cabinet refrigerator,
        @Nullable Cabinet freezer) {

    /** What is cooled to a temperature of its own. */
    @Endpoint(DeviceTypes.TEMPERATURE_CONTROLLED_CABINET)
    public record Cabinet(
            @EndpointId String number,
            @Attribute(TemperatureControl.TEMPERATURE_SETPOINT) @As(Celsius.class) double setpoint,
            @Attribute(TemperatureControl.MIN_TEMPERATURE) @As(Celsius.class) double coldest,
            @Attribute(TemperatureControl.MAX_TEMPERATURE) @As(Celsius.class) double warmest,
            @Attribute(TemperatureMeasurement.MEASURED_VALUE) @As(Celsius.class) @Nullable Double measured,
            @Attribute(TemperatureMeasurement.MIN_MEASURED_VALUE) @As(Celsius.class) @Nullable Double from,
            @Attribute(TemperatureMeasurement.MAX_MEASURED_VALUE) @As(Celsius.class) @Nullable Double to) {}
}
