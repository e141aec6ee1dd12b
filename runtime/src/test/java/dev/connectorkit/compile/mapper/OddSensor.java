package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Converter;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.convert.Percent;
import dev.connectorkit.convert.WattHours;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.ElectricalEnergyMeasurement;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import dev.connectorkit.matter.TemperatureMeasurement;
import java.util.Optional;
import java.util.OptionalInt;

/** Members that take care to be read back: their names, their types, or what their converters make of them. */
@Endpoint(value = DeviceTypes.AGGREGATOR, conformance = Conformance.OFF)
public final class OddSensor {

    /** Not what {@code Object} has of this name. */
    @Attribute(OnOff.ON_TIME)
    final int hashCode = 7;

    /** Has the name of another member, a method. */
    @Attribute(OnOff.OFF_WAIT_TIME)
    final int told = 8;

    /** Percent take a {@code Double}, and give one back. */
    @Attribute(LevelControl.CURRENT_LEVEL)
    @As(Percent.class)
    int level() {
        return 80;
    }

    @Attribute(LevelControl.ON_LEVEL)
    OptionalInt tells() {
        return OptionalInt.empty();
    }

    @Attribute(OnOff.START_UP_ON_OFF)
    Optional<OnOff.StartUpOnOffEnum> getStartUp() {
        return Optional.of(OnOff.StartUpOnOffEnum.TOGGLE);
    }

    /** Of a type that only this class can name. */
    @Attribute(OnOff.ON_OFF)
    @As(SwitchConverter.class)
    Switch on() {
        return Switch.ON;
    }

    /** No {@code int} is what watt-hours are read as. */
    @Attribute(ElectricalEnergyMeasurement.CUMULATIVE_ENERGY_IMPORTED)
    Energy energy() {
        return new Energy(3);
    }

    @Attribute(TemperatureMeasurement.MEASURED_VALUE)
    int temperature() {
        return 2150;
    }

    /** A structure that can be written only. */
    record Energy(@As(WattHours.class) int energy) {}

    private enum Switch {
        ON,
        OFF
    }

    /** Says what the two are to Matter. */
    public static final class SwitchConverter implements Converter<Switch, Boolean> {
        @Override
        public Boolean toMatter(Switch value) {
            return value == Switch.ON;
        }

        @Override
        public Switch fromMatter(Boolean value) {
            return value ? Switch.ON : Switch.OFF;
        }
    }
}
