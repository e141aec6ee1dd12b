package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Amperes;
import dev.connectorkit.convert.EpochSeconds;
import dev.connectorkit.convert.KilowattHours;
import dev.connectorkit.convert.Seconds;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.EnergyEvse;
import dev.connectorkit.matter.EnergyEvseMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A charging point on the wall, with the car of the moment. */
@MatterDevice(DeviceTypes.ENERGY_EVSE)
public record CarCharger(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(EnergyEvse.STATE) EnergyEvse.@Nullable StateEnum state,
        @Attribute(EnergyEvse.SUPPLY_STATE) EnergyEvse.SupplyStateEnum supply,
        @Attribute(EnergyEvse.FAULT_STATE) EnergyEvse.FaultStateEnum fault,
        @Attribute(EnergyEvse.CHARGING_ENABLED_UNTIL) @As(EpochSeconds.class) @Nullable Instant until,
        @Attribute(EnergyEvse.CIRCUIT_CAPACITY) @As(Amperes.class) double circuit,
        @Attribute(EnergyEvse.MINIMUM_CHARGE_CURRENT) @As(Amperes.class) double atLeast,
        @Attribute(EnergyEvse.MAXIMUM_CHARGE_CURRENT) @As(Amperes.class) double atMost,
        @Attribute(EnergyEvse.SESSION_ID) @Nullable Long session,
        @Attribute(EnergyEvse.SESSION_DURATION) @As(Seconds.class) @Nullable Duration charging,
        @Attribute(EnergyEvse.SESSION_ENERGY_CHARGED) @As(KilowattHours.class) @Nullable Double charged,
        @Attribute(EnergyEvseMode.SUPPORTED_MODES) List<Mode> modes,
        @Attribute(EnergyEvseMode.CURRENT_MODE) int mode) {

    /** A way to charge. */
    public record Mode(String label, int mode, List<Tag> modeTags) {}

    /** What a mode is for, in words Matter knows. */
    public record Tag(@Nullable Integer mfgCode, int value) {}
}
