package dev.connectorkit.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that authors look a key up in says what the catalogue says. */
class DiagnosticPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path SAMPLES = TestFiles.directory("diagnostics");
    private static final String BEGINNING = """
            # Diagnostics

            What the processor says when a connector or a device class does not fit, by key. A key keeps its meaning from
            release to release. Each message stands at the annotation value or the member it is about; numbers in braces
            are filled in. The examples are those of the tests.

            """;

    @Test
    void listsTheCatalogue() {
        StringBuilder page = new StringBuilder(BEGINNING);
        for (DiagnosticKey key : DiagnosticKey.values()) {
            page.append("## ").append(key.key()).append("\n\n");
            page.append("`").append(key.text()).append("`\n\n");
            page.append(example(key));
        }
        String expected = page.toString().stripTrailing() + "\n";
        if (TestFiles.UPDATE) {
            TestFiles.write(PAGE, expected);
        }
        assertThat(TestFiles.read(PAGE)).isEqualTo(expected);
    }

    /** The first failing sample; a key without one needs more than an author's source to go wrong. */
    private static String example(DiagnosticKey key) {
        Path samples = SAMPLES.resolve(key.key());
        if (!samples.toFile().isDirectory()) {
            return "";
        }
        String error = TestFiles.read(TestFiles.list(samples, ".errors").get(0));
        String text =
                error.substring(error.indexOf("] ") + 2).lines().findFirst().orElse("");
        return "Example: " + text.replace("<", "&lt;") + "\n\n";
    }
}
