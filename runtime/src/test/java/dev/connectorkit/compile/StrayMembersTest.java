package dev.connectorkit.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may inherit is left alone, here or in another compilation; what nobody can have is in the samples. */
class StrayMembersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface Base { @OnCommand(\"OnOff.Toggle\") void toggle(); }",
                "abstract class Base { @OnCommand(\"OnOff.Toggle\") void toggle() {} }",
                "class Base { @OnCommand(\"OnOff.Toggle\") void toggle() {} }",
                "class Base { @DeviceId String id; @Attribute(\"OnOff.OnOff\") boolean on; }",
                "interface Base { @EndpointId String id(); @DeviceName String name(); }"
            })
    void leavesWhatMayBeInherited(String base) {
        assertThat(compile(base)).succeededWithoutWarnings();
    }

    /** A type in between that anybody may extend hands down as well. */
    @Test
    void leavesWhatASealedTypeMayHandDown() {
        assertThat(compile("""
                sealed interface Base {
                    @OnCommand("OnOff.Toggle") void toggle();
                    @Attribute("OnOff.OnOff") boolean on();

                    abstract non-sealed class Open implements Base {}
                }
                """)).succeededWithoutWarnings();
    }

    @Test
    void leavesWhatASealedTypeHandsDown() {
        assertThat(compile("""
                sealed interface Base {
                    @OnCommand("OnOff.Toggle") default void toggle() {}

                    @Attribute("OnOff.OnOff") default boolean on() { return true; }

                    @MatterDevice("OnOffLight")
                    record Lamp(@DeviceId String id) implements Base {}

                    @Connector(name = "test", conformance = Conformance.OFF)
                    final class Cloud implements Base {
                        @ActivateUser String user(dev.connectorkit.inbound.AccessToken token) { return ""; }

                        @DiscoverDevices java.util.List<Lamp> lamps() { return java.util.List.of(); }
                    }
                }
                """)).succeededWithoutWarnings();
    }

    /** The compiler's own message is not buried, as far as the compiler lets us know of it. */
    @Test
    @EnabledForJreRange(minVersion = 25)
    void leavesAMissingAnnotationToTheCompiler() {
        Compilation compilation =
                compile("@Conector final class Base { @OnCommand(\"OnOff.Toggle\") void toggle() {} }");
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    /** What a family permits and is no device is told at the family, once. */
    @Test
    void leavesWhatShouldBeADeviceToTheFamily() {
        Compilation compilation = compile("""
                @MatterDevices
                sealed interface Base {
                    record Lamp(@DeviceId String id, @Attribute("OnOff.OnOff") boolean on) implements Base {}
                }
                """);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[CK-116]");
    }

    @Test
    void tellsOfAClassOnce() {
        Compilation compilation = compile("""
                final class Base {
                    @OnCommand("OnOff.On") void on() {}
                    @OnCommand("OnOff.Off") void off() {}
                }
                """);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[CK-402] method Base.on, annotated @OnCommand");
    }

    private static Compilation compile(String source) {
        return Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(JavaFileObjects.forSourceString("Base", "import dev.connectorkit.annotation.*;\n" + source));
    }
}
