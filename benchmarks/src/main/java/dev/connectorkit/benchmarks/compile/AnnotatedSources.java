package dev.connectorkit.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the annotated classes: the same ten values in each, in the form that each processor's users give them. */
final class AnnotatedSources {
    private static final String AUTO_VALUE = """
            package p;

            @com.google.auto.value.AutoValue
            abstract class Light# {
                abstract String id();
                abstract String label();
                abstract boolean on();
                abstract boolean globalScene();
                abstract int onTime();
                abstract int offWaitTime();
                abstract double brightness();
                abstract int leastLevel();
                abstract int mostLevel();
                abstract int kelvin();
            }
            """;

    private static final String DEVICE = """
            package p;

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

            @MatterDevice(DeviceTypes.EXTENDED_COLOR_LIGHT)
            public record Light#(
                    @DeviceId String id,
                    @DeviceName String label,
                    @Attribute(OnOff.ON_OFF) boolean on,
                    @Attribute(OnOff.GLOBAL_SCENE_CONTROL) boolean globalScene,
                    @Attribute(OnOff.ON_TIME) int onTime,
                    @Attribute(OnOff.OFF_WAIT_TIME) int offWaitTime,
                    @Attribute(LevelControl.CURRENT_LEVEL) @As(UnitInterval.class) double brightness,
                    @Attribute(LevelControl.MIN_LEVEL) int leastLevel,
                    @Attribute(LevelControl.MAX_LEVEL) int mostLevel,
                    @Attribute(ColorControl.COLOR_TEMPERATURE_MIREDS) @As(Kelvin.class) int kelvin) {}
            """;

    private static final String CONNECTOR = """
            package p;

            import dev.connectorkit.annotation.ActivateUser;
            import dev.connectorkit.annotation.Connector;
            import dev.connectorkit.annotation.DeviceId;
            import dev.connectorkit.annotation.DiscoverDevices;
            import dev.connectorkit.annotation.OnCommand;
            import dev.connectorkit.inbound.AccessToken;
            import dev.connectorkit.matter.LevelControl;
            import dev.connectorkit.matter.OnOff;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @Connector(name = "lights", conformance = dev.connectorkit.annotation.Conformance.OFF)
            public final class Lights# {
                @ActivateUser
                public String user(AccessToken token) { return "user"; }

                @DiscoverDevices
                public List<Light#> lights(AccessToken token) { return List.of(); }

                @OnCommand(OnOff.TOGGLE)
                public void toggle(@DeviceId String light) {}

                @OnCommand(LevelControl.MOVE_TO_LEVEL)
                public void dim(@DeviceId String light, int level, @Nullable Integer transitionTime) {}
            }
            """;

    private static final String MAPPER = """
            package p;

            @org.mapstruct.Mapper
            interface LightMapper# {
                LightView# map(Light# light);
            }
            """;

    private static final List<String> PROPERTIES = List.of(
            "String id",
            "String label",
            "boolean on",
            "boolean globalScene",
            "int onTime",
            "int offWaitTime",
            "double brightness",
            "int leastLevel",
            "int mostLevel",
            "int kelvin");

    private AnnotatedSources() {}

    /**
     * Writes sources.
     *
     * @param processor for whom
     * @param times how often, each time under other names
     * @param directory the root of the source tree
     * @return the files
     */
    static List<Path> write(Processor processor, int times, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        Path folder = Files.createDirectories(directory.resolve("p"));
        for (int i = 0; i < times; i++) {
            switch (processor) {
                case CONNECTOR_KIT -> {
                    files.add(write(folder, "Light" + i, DEVICE, i));
                    files.add(write(folder, "Lights" + i, CONNECTOR, i));
                }
                case AUTO_VALUE -> files.add(write(folder, "Light" + i, AUTO_VALUE, i));
                case MAP_STRUCT -> {
                    files.add(write(folder, "Light" + i, bean("Light#"), i));
                    files.add(write(folder, "LightView" + i, bean("LightView#"), i));
                    files.add(write(folder, "LightMapper" + i, MAPPER, i));
                }
            }
        }
        return files;
    }

    private static Path write(Path folder, String name, String template, int number) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), template.replace("#", Integer.toString(number)));
    }

    private static String bean(String name) {
        StringBuilder text = new StringBuilder("package p;\n\npublic class " + name + " {\n");
        for (String property : PROPERTIES) {
            String type = property.substring(0, property.indexOf(' '));
            String field = property.substring(property.indexOf(' ') + 1);
            String suffix = Character.toUpperCase(field.charAt(0)) + field.substring(1);
            text.append("    private ")
                    .append(property)
                    .append(";\n    public ")
                    .append(type);
            text.append(type.equals("boolean") ? " is" : " get").append(suffix);
            text.append("() { return ")
                    .append(field)
                    .append("; }\n    public void set")
                    .append(suffix);
            text.append('(').append(type).append(" value) { ").append(field).append(" = value; }\n");
        }
        return text.append("}\n").toString();
    }
}
