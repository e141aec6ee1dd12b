package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;
import org.jspecify.annotations.Nullable;

@MatterDevice("ExtendedColorLight")
record RecordLight(
        @DeviceId String id,
        @DeviceName @Nullable String label,
        @Attribute("OnOff.OnOff") boolean power,

        @Attribute("LevelControl.CurrentLevel") @As(UnitInterval.class)
        double brightness,

        @Attribute("LevelControl.OnLevel") @Nullable Integer onLevel,

        @Attribute("ColorControl.ColorTemperatureMireds") @As(Kelvin.class)
        int kelvin) {

    RecordLight withPower(boolean now) {
        return new RecordLight(id, label, now, brightness, onLevel, kelvin);
    }

    RecordLight withBrightness(double now) {
        return new RecordLight(id, label, power, now, onLevel, kelvin);
    }

    RecordLight withOnLevel(@Nullable Integer now) {
        return new RecordLight(id, label, power, brightness, now, kelvin);
    }
}
