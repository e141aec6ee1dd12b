package dev.connectorkit.compile.mapper;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;
import java.util.Optional;
import java.util.OptionalInt;

/** The same light as {@link RecordLight}, by fields with getters, getters, and fields that can be seen. */
@MatterDevice("ExtendedColorLight")
final class GetterLight extends GetterLightBase<Integer> {

    @Attribute("OnOff.OnOff")
    private final boolean on;

    @Attribute("LevelControl.CurrentLevel")
    @As(UnitInterval.class)
    final double brightness;

    private final OptionalInt onLevel;

    GetterLight(RecordLight light) {
        super(light.id(), light.kelvin());
        this.on = light.power();
        this.brightness = light.brightness();
        Integer level = light.onLevel();
        this.onLevel = level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    boolean isOn() {
        return on;
    }

    @Attribute("LevelControl.OnLevel")
    OptionalInt getOnLevel() {
        return onLevel;
    }

    @DeviceName
    Optional<String> name() {
        return Optional.empty();
    }
}

/** What is inherited is mapped too, with its type parameters resolved. */
abstract class GetterLightBase<T> {

    @DeviceId
    private final String id;

    private final T kelvin;

    GetterLightBase(String id, T kelvin) {
        this.id = id;
        this.kelvin = kelvin;
    }

    String getId() {
        return id;
    }

    @Attribute("ColorControl.ColorTemperatureMireds")
    @As(Kelvin.class)
    T kelvin() {
        return kelvin;
    }
}
