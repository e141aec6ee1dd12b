package dev.connectorkit.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What goes wrong outside the author's code is told once, at the class that was worked on. */
class FailuresTest {

    private static final String CONNECTOR = """
            @dev.connectorkit.annotation.Connector(name = "lifx")
            public final class Lifx {}
            """;

    @Test
    void tellsWhereAFileCannotBeWritten() {
        List<String> told = compile(new IOException("no space left"), List.of());
        assertThat(told)
                .containsExactly("2 [CK-905] source generated for Lifx cannot be written: no space left; see that the"
                        + " output directory can be written to");
    }

    @Test
    void tellsAnInternalErrorWithoutItsTrace() {
        List<String> told = compile(new IllegalStateException("lost"), List.of());
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("2 [CK-902] internal error of ConnectorKit while processing Lifx: ")
                .endsWith("lost; please report it with the stack trace that -Aconnectorkit.debug shows");
    }

    @Test
    void tellsAnInternalErrorWithItsTraceWhenAsked() {
        List<String> told = compile(new IllegalStateException("lost"), List.of("-Aconnectorkit.debug"));
        assertThat(told)
                .singleElement()
                .asString()
                .contains("please report it\n")
                .contains("\tat ");
    }

    private static List<String> compile(Exception thrown, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        JavaFileManager files =
                new RefusingFiles(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null), thrown);
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, files, diagnostics, options, null, List.of(new Source()));
        task.setProcessors(List.of(new ConnectorProcessor()));
        assertThat(task.call()).isFalse();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        Source() {
            super(URI.create("string:///Lifx.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return CONNECTOR;
        }
    }

    /** Takes no generated source. */
    private static final class RefusingFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Exception thrown;

        RefusingFiles(JavaFileManager files, Exception thrown) {
            super(files);
            this.thrown = thrown;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            if (thrown instanceof IOException failed) {
                throw failed;
            }
            throw (RuntimeException) thrown;
        }
    }
}
