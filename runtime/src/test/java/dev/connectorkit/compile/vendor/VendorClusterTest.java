package dev.connectorkit.compile.vendor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.connectorkit.compile.vendor.VendorProject.errors;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.connectorkit.event.Device;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.shape.SerializableShape;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters of a manufacturer, from the {@code .smithy} file to the wire. */
class VendorClusterTest {

    private static final String LAMP = "src/main/smithy/acme-lamp.smithy";
    private static final String ON_OFF = "src/main/smithy/acme-on-off.smithy";

    @TempDir
    Path directory;

    @Test
    void thePagesExampleCompilesWithoutAWarning() throws IOException {
        assertThat(VendorProject.ofThePage(directory).compile()).succeededWithoutWarnings();
    }

    @Test
    void idsAndValuesAreOnTheWireAsTheServiceWantsThem() throws Exception {
        var classes = new GeneratedClasses(VendorProject.ofThePage(directory).compile());
        Class<?> effects = classes.loadClass("com.example.lamp.AcmeLamp$EffectEnum");
        Object lamp = classes.make(
                "com.example.lamp.EffectLamp", "lamp-1", true, false, Optional.of(effects.getEnumConstants()[1]), 60);

        var state = (List<?>) classes.call("com.example.lamp.EffectLampMatter", "state", lamp);
        var device = (Device) classes.call("com.example.lamp.EffectLampMatter", "device", lamp);

        assertThat(state.stream()
                        .map(endpoint -> json((SerializableShape) endpoint))
                        .collect(Collectors.joining()))
                .contains("{\"id\":\"0x0006\",\"attributes\":{\"0x0000\":true,\"0xfff10000\":false}}")
                .contains("{\"id\":\"0xfff1fc01\",\"attributes\":{\"0x0000\":1,\"0x0001\":60}}");
        assertThat(json(device.capabilityReport()))
                .contains(
                        "{\"id\":\"0xfff1fc01\",\"revision\":1,\"publicId\":\"acme.AcmeLamp@1.0\",\"name\":\"Acme Lamp\"")
                .contains("\"commands\":[\"0x00\"]")
                .contains("\"publicId\":\"matter.OnOff@1.4\"")
                .contains("{\"id\":\"0xfff10000\",\"name\":\"NightMode\"}");
    }

    @Test
    void attributesThatAreCalledLikeWhatAMapperHasForItselfAreMapped() throws Exception {
        var project = VendorProject.ofThePage(directory.resolve("page"));
        var classes = new GeneratedClasses(VendorProject.empty(directory.resolve("page"))
                .edit(LAMP, "Duration: UInt16", "Json: UInt16")
                .edit(ON_OFF, "NightMode: Bool", "Earlier: Bool")
                .with("src/main/java/com/example/lamp/Named.java", """
                        package com.example.lamp;

                        import dev.connectorkit.annotation.Attribute;
                        import dev.connectorkit.annotation.DeviceId;
                        import dev.connectorkit.annotation.MatterDevice;

                        @MatterDevice("OnOffLight")
                        public record Named(
                                @DeviceId String id,
                                @Attribute("OnOff.OnOff") boolean on,
                                @Attribute("OnOff.Earlier") boolean earlier,
                                @Attribute("AcmeLamp.Json") int json) {}
                        """)
                .compile());
        Object before = classes.make("com.example.lamp.Named", "lamp-1", true, false, 60);
        Object after = classes.make("com.example.lamp.Named", "lamp-1", true, true, 61);

        var changes = (List<?>) classes.call("com.example.lamp.NamedMatter", "changes", before, after);

        assertThat(project.smithy()).isDirectory();
        assertThat(changes)
                .singleElement()
                .satisfies(endpoint -> assertThat(json((SerializableShape) endpoint))
                        .contains("{\"id\":\"0x0006\",\"attributes\":{\"0xfff10000\":true}}")
                        .contains("{\"id\":\"0xfff1fc01\",\"attributes\":{\"0x0001\":61}}"));
    }

    private static String json(SerializableShape shape) {
        var json = new JsonWriter();
        shape.writeTo(json);
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aReferenceThatIsMisspeltIsGuessed() throws IOException {
        Compilation compilation = VendorProject.ofThePage(directory)
                .with("src/main/java/com/example/lamp/Misspelt.java", """
                        package com.example.lamp;

                        import dev.connectorkit.annotation.Attribute;
                        import dev.connectorkit.annotation.DeviceId;
                        import dev.connectorkit.annotation.MatterDevice;

                        @MatterDevice("OnOffLight")
                        public record Misspelt(
                                @DeviceId String id,
                                @Attribute("OnOff.OnOff") boolean on,
                                @Attribute("OnOff.NightMod") boolean night,
                                @Attribute("AcmeLmp.Duration") int seconds,
                                @Attribute("AcmeLamp.Duration") byte narrow) {}
                        """)
                .compile();

        assertThat(errors(compilation))
                .satisfiesExactlyInAnyOrder(
                        night -> assertThat(night).startsWith("[CK-203]").contains("did you mean \"OnOff.NightMode\"?"),
                        seconds -> assertThat(seconds).startsWith("[CK-202]").contains("did you mean \"AcmeLamp\"?"),
                        narrow -> assertThat(narrow).startsWith("[CK-208]").contains("AcmeLamp.Duration"));
    }

    @Test
    void aSyntaxErrorIsToldAloneWithLineAndColumn() throws IOException {
        Compilation compilation =
                strings().edit(LAMP, "service AcmeLampCluster {", "service {").compile();

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("[CK-710] ")
                .contains("acme-lamp.smithy:25:9: Smithy model must be valid: ");
    }

    @Test
    void anIdThatIsNotAManufacturersIsToldAloneAtItsPlace() throws IOException {
        Compilation compilation = strings().edit(LAMP, "0xFFF1FC01", "0x0006").compile();

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("[CK-730] ")
                .contains("acme-lamp.smithy:16:9: id of cluster AcmeLamp must be a manufacturer's: ");
    }

    @Test
    void anIdThatAnotherAttributeHasIsToldAtItsPlace() throws IOException {
        Compilation compilation = strings()
                .edit(LAMP, "@attribute(id: \"0x0001\"", "@attribute(id: \"0x0000\"")
                .compile();

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("[CK-734] ")
                .contains(
                        "acme-lamp.smithy:37:20: ",
                        "AcmeLamp.Duration must be its own",
                        "the id of attribute AcmeLamp.Effect");
    }

    @Test
    void aTypeThatIsNowhereIsToldAtItsMember() throws IOException {
        Compilation compilation =
                strings().edit(ON_OFF, "NightMode: Bool", "NightMode: Boole").compile();

        assertThat(errors(compilation))
                .singleElement()
                .asString()
                .startsWith("[CK-710] ")
                .contains("acme-on-off.smithy:15:5: ", "com.example.lamp.onoff#Boole");
    }

    @Test
    void aWarningOfSmithyLetsTheCompilationGoOn() throws IOException {
        Compilation compilation = strings()
                .edit(LAMP, "intEnum EffectEnum {", "@deprecated\nintEnum EffectEnum {")
                .compileWithWarnings();

        assertThat(compilation).succeeded();
        assertThat(compilation.warnings().toString()).contains("[CK-711]");
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }

    @Test
    void aMissingFileIsToldAloneWithWhereItWasLookedFor() throws IOException {
        String missing = "src" + File.separator + "nowhere.smithy";

        assertThat(errors(strings().compileWith(missing)))
                .singleElement()
                .asString()
                .startsWith("[CK-701] ")
                .contains(Path.of(missing).toAbsolutePath().toString());
    }

    @Test
    void aServiceOfOnesOwnIsGenerated() throws IOException {
        Compilation compilation = VendorProject.empty(directory)
                .with("src/main/smithy/weather.smithy", """
                        $version: "2.0"
                        namespace com.example.weather
                        use aws.protocols#restJson1
                        @restJson1
                        @aws.api#service(sdkId: "Weather", endpointPrefix: "weather")
                        @aws.auth#sigv4(name: "weather")
                        service Weather { version: "1", operations: [GetWeather] }
                        @http(method: "POST", uri: "/weather")
                        operation GetWeather {
                            input := { @required city: String }
                            output := { degrees: Integer }
                        }
                        """)
                .with("src/main/java/com/example/weather/package-info.java", """
                        @dev.connectorkit.annotation.GenerateShapes(service = "com.example.weather#Weather")
                        package com.example.weather;
                        """)
                .compile();

        assertThat(compilation).succeeded();
        assertThat(compilation.generatedSourceFiles().toString()).contains("GetWeatherInput");
    }

    /** The page's clusters, and a device that refers to them by strings, so that nothing it needs is generated. */
    private VendorProject strings() throws IOException {
        VendorProject page = VendorProject.ofThePage(directory.resolve("page"));
        var project = VendorProject.empty(directory.resolve("page"));
        assertThat(page.smithy()).isDirectory();
        return project.with("src/main/java/com/example/lamp/Plain.java", """
                package com.example.lamp;

                import dev.connectorkit.annotation.Attribute;
                import dev.connectorkit.annotation.DeviceId;
                import dev.connectorkit.annotation.MatterDevice;

                @MatterDevice("OnOffLight")
                public record Plain(
                        @DeviceId String id,
                        @Attribute("OnOff.OnOff") boolean on,
                        @Attribute("OnOff.NightMode") boolean night,
                        @Attribute("AcmeLamp.Duration") int seconds) {}
                """);
    }
}
