package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;
import org.jspecify.annotations.Nullable;

/** The same light as {@link RecordLight}, behind an interface that inherits from another. */
@MatterDevice("ExtendedColorLight")
interface InterfaceLight extends Dimmable {

    @DeviceId
    String id();

    @Attribute("OnOff.OnOff")
    boolean power();

    @Attribute("ColorControl.ColorTemperatureMireds")
    @As(Kelvin.class)
    int kelvin();

    static InterfaceLight of(RecordLight light) {
        return new InterfaceLight() {
            @Override
            public String id() {
                return light.id();
            }

            @Override
            public boolean power() {
                return light.power();
            }

            @Override
            public int kelvin() {
                return light.kelvin();
            }

            @Override
            public double brightness() {
                return light.brightness();
            }

            @Override
            public @Nullable Integer onLevel() {
                return light.onLevel();
            }
        };
    }
}

interface Dimmable {

    @Attribute("LevelControl.CurrentLevel")
    @As(UnitInterval.class)
    double brightness();

    @Attribute("LevelControl.OnLevel")
    @Nullable
    Integer onLevel();
}
