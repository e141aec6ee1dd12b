package dev.connectorkit.compile.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.ConnectorProcessor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build starts a new compiler, and pays for everything that is loaded or linked in it: call sites of lambdas, of texts put
 * together and of the comparisons of records are linked with dozens of classes made on the spot. The processor has none that
 * a sound class reaches.
 */
class LinkageTest {
    private static final String CONNECTOR = """
            package lights;

            import dev.connectorkit.annotation.*;
            import dev.connectorkit.inbound.AccessToken;
            import dev.connectorkit.matter.OnOff;
            import java.util.List;

            @Connector(name = "lights", conformance = Conformance.OFF)
            public final class Lights {
                @ActivateUser
                public String user(AccessToken token) { return "user"; }

                @DiscoverDevices
                public List<Light0> lights(AccessToken token) { return List.of(); }

                @OnCommand(OnOff.TOGGLE)
                public void toggle(@DeviceId String light) {}
            }
            """;

    private static final String LINKED = "linkCallSite ";

    @Test
    void linksNoCallSiteOfTheProcessor(@TempDir Path directory) throws Exception {
        List<String> linked = compile("-J-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true", directory);
        // Proof that links are told at all; newer compilers name the module before the class.
        assertThat(linked).anyMatch(line -> line.startsWith(LINKED) && line.contains("com.sun.tools.javac."));
        assertThat(linked).noneMatch(line -> line.startsWith(LINKED + "dev.connectorkit."));
    }

    @Test
    void loadsNoRandomNumberGenerator(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("classes.log");
        compile("-J-Xlog:class+load:file=" + log, directory);
        assertThat(Files.readString(log))
                .contains(" dev.connectorkit.processor.ConnectorProcessor ")
                .doesNotContain(" java.security.SecureRandom ", " java.util.UUID ");
    }

    /** What a compiler in a process of its own prints about a device and its connector. */
    private static List<String> compile(String option, Path directory) throws Exception {
        Path generated = Files.createDirectory(directory.resolve("generated"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of(option, "-processor", ConnectorProcessor.class.getName()));
        command.addAll(List.of("-d", generated.toString(), "-cp", System.getProperty("java.class.path")));
        command.add(
                Files.writeString(directory.resolve("Lights.java"), CONNECTOR).toString());
        for (JavaFileObject light : Lights.sources(1)) {
            command.add(Files.writeString(directory.resolve("Light0.java"), light.getCharContent(false))
                    .toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(generated.resolve("lights/LightsHandler.class")).exists();
        return output.lines().toList();
    }
}
