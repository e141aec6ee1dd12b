package dev.connectorkit.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What another processor generates may be mentioned in a device class; what nobody generates is the compiler's to tell. */
class RoundsTest {

    private static final JavaFileObject LIGHT = JavaFileObjects.forSourceString("org.example.Light", """
            package org.example;
            import dev.connectorkit.annotation.*;
            @MatterDevice("OnOffLight")
            public interface Light extends Generated {
                @DeviceId String id();
                @Attribute("LevelControl.CurrentLevel") @As(Generated.Level.class) int level();
            }
            """);

    private static final String GENERATED = """
            package org.example;
            import dev.connectorkit.annotation.*;
            public interface Generated {
                @Attribute("OnOff.OnOff") boolean on();
                final class Level implements Converter<Integer, Integer> {
                    public Integer toMatter(Integer value) { return value; }
                    public Integer fromMatter(Integer value) { return value; }
                }
            }
            """;

    @Test
    void waitsForWhatAnotherProcessorGenerates() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ConnectorProcessor(), new Generator())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(LIGHT);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("org.example.LightMatter")
                .contentsAsUtf8String()
                .contains("writeOnOff(json)");
    }

    @Test
    void leavesAMissingTypeToTheCompiler() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(LIGHT);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation.errors())
                .noneMatch(error -> error.getMessage(null).contains("[CK-"));
    }

    private static final class Generator extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("org.example.Generated")
                        .openWriter()) {
                    writer.write(GENERATED);
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            }
            return false;
        }
    }
}
