package dev.connectorkit.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated for the classes in {@code golden/<name>} is what lies in {@code golden/<name>/generated}, word for word,
 * and compiles without a warning. {@code -Dgolden.update=true} writes the files anew, for review in the diff.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = TestFiles.directory("golden");
    /** Its classes are read where they are, so that what is reviewed is what the sample gets. */
    private static final Path SAMPLE = Path.of("../sample-connector/src/main/java/dev/connectorkit/sample/lifx");

    @TestFactory
    Stream<DynamicTest> generatesWhatWasReviewed() {
        return TestFiles.list(GOLDEN, "").stream()
                .map(directory ->
                        DynamicTest.dynamicTest(directory.getFileName().toString(), () -> judge(directory)));
    }

    private static void judge(Path directory) throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror", "-Xdoclint:all,-missing")
                .compile(sources(directory));
        assertThat(compilation).succeededWithoutWarnings();
        Path reviewed = directory.resolve("generated");
        if (TestFiles.UPDATE) {
            Files.createDirectories(reviewed);
            for (Path file : TestFiles.list(reviewed, ".java")) {
                Files.delete(file);
            }
        }
        List<String> names = new ArrayList<>();
        for (JavaFileObject generated : compilation.generatedSourceFiles()) {
            String name = generated.getName().substring(generated.getName().lastIndexOf('/') + 1);
            names.add(name);
            String text = generated.getCharContent(true).toString();
            if (TestFiles.UPDATE) {
                TestFiles.write(reviewed.resolve(name), text);
            }
            assertThat(text).isEqualTo(TestFiles.read(reviewed.resolve(name)));
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(TestFiles.list(reviewed, ".java").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static List<JavaFileObject> sources(Path directory) throws MalformedURLException {
        List<JavaFileObject> sources = new ArrayList<>();
        Path home = directory.endsWith("sample-connector") ? SAMPLE : directory;
        for (Path file : TestFiles.list(home, ".java")) {
            sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
        }
        return sources;
    }
}
