package dev.connectorkit.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code diagnostics/<key>/<Name>.java} is refused with exactly the errors in {@code <Name>.errors}: line, column and
 * text, and nothing else, be it ours or the compiler's.
 */
class DiagnosticSamplesTest {

    private static final Path SAMPLES = TestFiles.directory("diagnostics");

    /** What needs more than a source file to go wrong; FailuresTest makes it. */
    private static final Set<DiagnosticKey> ELSEWHERE = Set.of(DiagnosticKey.UNWRITABLE, DiagnosticKey.INTERNAL_ERROR);

    @TestFactory
    Stream<DynamicTest> refusesEverySampleWithItsErrorsAlone() {
        return TestFiles.list(SAMPLES, "").stream()
                .flatMap(directory -> TestFiles.list(directory, ".java").stream())
                .map(sample ->
                        DynamicTest.dynamicTest(SAMPLES.relativize(sample).toString(), () -> judge(sample)));
    }

    @Test
    void everyKeyHasAFailingSample() {
        Set<String> sampled = TestFiles.list(SAMPLES, "").stream()
                .filter(directory -> !TestFiles.list(directory, ".errors").isEmpty())
                .map(directory -> directory.getFileName().toString())
                .collect(Collectors.toSet());
        Set<String> keys = Arrays.stream(DiagnosticKey.values())
                .filter(key -> !ELSEWHERE.contains(key))
                .map(DiagnosticKey::key)
                .collect(Collectors.toSet());
        assertThat(sampled).isEqualTo(keys);
    }

    private static void judge(Path sample) throws MalformedURLException {
        String key = sample.getParent().getFileName().toString();
        Compilation compilation = compiler(sample.resolveSibling("model"))
                .compile(JavaFileObjects.forResource(sample.toUri().toURL()));
        String found = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .sorted(Comparator.comparingLong(Diagnostic::getPosition))
                .map(DiagnosticSamplesTest::line)
                .collect(Collectors.joining());
        Path errors = Path.of(sample.toString().replace(".java", ".errors"));
        if (TestFiles.UPDATE) {
            TestFiles.write(errors, found);
        }
        assertThat(found).isEqualTo(TestFiles.read(errors)).isNotEmpty();
        assertThat(found.lines()).allMatch(line -> line.contains(" error [" + key + "] "));
    }

    private static Compiler compiler(Path model) {
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
        if (Files.isDirectory(model)) {
            options.add("-Aconnectorkit.model=" + model);
        }
        return Compiler.javac().withProcessors(new ConnectorProcessor()).withOptions(options);
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " "
                + diagnostic.getKind().toString().toLowerCase(Locale.ROOT) + " " + diagnostic.getMessage(Locale.ROOT)
                + "\n";
    }
}
