package dev.connectorkit.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import org.junit.jupiter.api.Test;

/** What does not conform fails, warns or is silent, as its author says; unless it fails, all is generated. */
class StrictnessTest {

    @Test
    void deviceThatLacksAnEndpointIsGeneratedWithAWarning() {
        Compilation compilation = compile("WARN", "OFF");
        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation).hadWarningContaining("[CK-228] Home.Fridge must have the endpoints");
        assertThat(compilation).generatedSourceFile("Home_FridgeMatter");
    }

    @Test
    void connectorThatAnswersTooLittleIsGeneratedWithAWarning() {
        Compilation compilation = compile("OFF", "WARN");
        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation).hadWarningContaining("[CK-440] connector Home must answer the commands");
        assertThat(compilation).generatedSourceFile("HomeHandler");
    }

    @Test
    void nothingIsSaidOfWhatIsOff() {
        assertThat(compile("OFF", "OFF")).succeededWithoutWarnings();
    }

    /** What a device lacks is told at the device, and does not keep a connector from being held to its report. */
    @Test
    void deviceAndConnectorFailOnTheirOwn() {
        Compilation compilation = compile("WARN", "ERROR");
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("@OnCommand for OnOff.OFF, OnOff.ON, OnOff.TOGGLE as well");
        assertThat(compile("ERROR", "ERROR")).hadErrorCount(1);
    }

    private static Compilation compile(String device, String connector) {
        return Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions("-Xlint:all,-processing")
                .compile(JavaFileObjects.forSourceString("Home", """
                        import dev.connectorkit.annotation.*;
                        import dev.connectorkit.inbound.AccessToken;
                        import java.util.List;

                        @Connector(name = "home", conformance = Conformance.%s)
                        interface Home {
                            @MatterDevice(value = "Refrigerator", conformance = Conformance.%s)
                            record Fridge(@DeviceId String id, @Attribute("OnOff.OnOff") boolean on) {}

                            @ActivateUser String user(AccessToken token);

                            @DiscoverDevices List<Fridge> fridges(AccessToken token);
                        }
                        """.formatted(connector, device)));
    }
}
