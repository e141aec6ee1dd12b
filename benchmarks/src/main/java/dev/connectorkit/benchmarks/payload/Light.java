package dev.connectorkit.benchmarks.payload;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;

/**
 * A light as its cloud tells it: three clusters, eight attributes, two of them in units that Matter does not use.
 *
 * @param id the device's id at its cloud
 * @param label what its owner calls it
 * @param on whether it shines
 * @param globalScene whether the global scene is on
 * @param onTime tenths of seconds until it goes out, 0 to 65535
 * @param offWaitTime tenths of seconds until it may be switched on again, 0 to 65535
 * @param brightness share of the full brightness, 0 to 1
 * @param leastLevel the dimmest level, 1 to 254
 * @param mostLevel the brightest level, 1 to 254
 * @param kelvin colour temperature, 15 to 1000000
 */
@MatterDevice(DeviceTypes.EXTENDED_COLOR_LIGHT)
public record Light(
        @DeviceId String id,
        @DeviceName String label,
        @Attribute(OnOff.ON_OFF) boolean on,
        @Attribute(OnOff.GLOBAL_SCENE_CONTROL) boolean globalScene,
        @Attribute(OnOff.ON_TIME) int onTime,
        @Attribute(OnOff.OFF_WAIT_TIME) int offWaitTime,

        @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class)
        double brightness,

        @Attribute(LevelControl.MIN_LEVEL) int leastLevel,
        @Attribute(LevelControl.MAX_LEVEL) int mostLevel,

        @Attribute(ColorControl.COLOR_TEMPERATURE_MIREDS) @As(Kelvin.class)
        int kelvin) {

    /**
     * The level by hand, as those who have no converter write it.
     *
     * @return 1 to 254
     */
    public int level() {
        return (int) Math.max(1, Math.round(brightness * 254));
    }

    /**
     * The colour temperature by hand.
     *
     * @return mireds
     */
    public int mireds() {
        return (2_000_000 + kelvin) / (2 * kelvin);
    }
}
