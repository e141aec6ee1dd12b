package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Lux;
import dev.connectorkit.convert.Seconds16;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.IlluminanceMeasurement;
import dev.connectorkit.matter.OccupancySensing;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sensor that sees people move. */
@MatterDevice(DeviceTypes.OCCUPANCY_SENSOR)
@Features("OccupancySensing.PIR")
public record MotionSensor(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OccupancySensing.OCCUPANCY) Set<OccupancySensing.OccupancyBitmap> occupancy,
        @Attribute(OccupancySensing.OCCUPANCY_SENSOR_TYPE) OccupancySensing.OccupancySensorTypeEnum type,
        @Attribute(OccupancySensing.OCCUPANCY_SENSOR_TYPE_BITMAP)
                Set<OccupancySensing.OccupancySensorTypeBitmap> types,

        @Attribute(OccupancySensing.HOLD_TIME) @As(Seconds16.class) Duration holds,
        @Attribute(OccupancySensing.HOLD_TIME_LIMITS) Limits limits,
        @Attribute(IlluminanceMeasurement.MEASURED_VALUE) @As(Lux.class) @Nullable Double light) {

    /** How long the sensor can hold. */
    public record Limits(int holdTimeMin, int holdTimeMax, int holdTimeDefault) {}
}
