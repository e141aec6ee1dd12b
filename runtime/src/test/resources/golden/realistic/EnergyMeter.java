package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.EpochSeconds;
import dev.connectorkit.convert.Hertz;
import dev.connectorkit.convert.Percent100ths;
import dev.connectorkit.convert.WattHours;
import dev.connectorkit.convert.Watts;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.ElectricalEnergyMeasurement;
import dev.connectorkit.matter.ElectricalPowerMeasurement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A meter that counts what a house takes from the grid and gives back. */
@MatterDevice(DeviceTypes.ELECTRICAL_SENSOR)
public record EnergyMeter(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(ElectricalPowerMeasurement.POWER_MODE) ElectricalPowerMeasurement.PowerModeEnum mode,
        @Attribute(ElectricalPowerMeasurement.NUMBER_OF_MEASUREMENT_TYPES) int measures,
        @Attribute(ElectricalPowerMeasurement.ACCURACY) List<Accuracy> accuracies,
        @Attribute(ElectricalPowerMeasurement.ACTIVE_POWER) @As(Watts.class) @Nullable Double power,
        @Attribute(ElectricalPowerMeasurement.FREQUENCY) @As(Hertz.class) @Nullable Double frequency,
        @Attribute(ElectricalEnergyMeasurement.ACCURACY) Accuracy accuracy,
        @Attribute(ElectricalEnergyMeasurement.CUMULATIVE_ENERGY_IMPORTED) @Nullable Energy taken,
        @Attribute(ElectricalEnergyMeasurement.CUMULATIVE_ENERGY_EXPORTED) Optional<Energy> given) {

    /** Energy until an instant. */
    public record Energy(
            @As(WattHours.class) double energy, @As(EpochSeconds.class) @Nullable Instant endTimestamp) {}

    /** How exactly something is measured. */
    public record Accuracy(
            int measurementType,
            boolean measured,
            long minMeasuredValue,
            long maxMeasuredValue,
            List<Range> accuracyRanges) {}

    /** How exactly it is measured within a range. */
    public record Range(long rangeMin, long rangeMax, @As(Percent100ths.class) @Nullable Double percentMax) {}
}
