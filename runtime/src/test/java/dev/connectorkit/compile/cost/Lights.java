package dev.connectorkit.compile.cost;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Device classes that differ in their names. */
final class Lights {
    private static final String LIGHT = """
            package lights;

            import dev.connectorkit.annotation.*;
            import dev.connectorkit.convert.*;
            import dev.connectorkit.matter.*;

            @MatterDevice(value = DeviceTypes.EXTENDED_COLOR_LIGHT, conformance = Conformance.OFF)
            public record Light#(
                    @DeviceId String id,
                    @DeviceName String label,
                    @Attribute(OnOff.ON_OFF) boolean on,
                    @Attribute(OnOff.ON_TIME) int onTime,
                    @Attribute(OnOff.START_UP_ON_OFF) OnOff.StartUpOnOffEnum startUp,
                    @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class) double brightness,
                    @Attribute(ColorControl.COLOR_TEMPERATURE_MIREDS) @As(Kelvin.class) int kelvin) {}
            """;

    private Lights() {}

    static List<JavaFileObject> sources(int count) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(JavaFileObjects.forSourceString("lights.Light" + i, LIGHT.replace("#", String.valueOf(i))));
        }
        return sources;
    }
}
