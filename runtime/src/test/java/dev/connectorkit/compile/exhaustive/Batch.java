package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many sources in one run of the compiler: starting it costs more than a hundred small classes do. */
final class Batch {

    static final String PACKAGE = "exhaustive";

    private final Map<String, String> sources = new TreeMap<>();
    private final Path output;

    Batch(Path output) {
        this.output = output;
    }

    /** Adds a class of the package {@link #PACKAGE}. */
    void add(String simpleName, String source) {
        String before = sources.put(simpleName, source);
        if (before != null) {
            throw new IllegalArgumentException("class " + simpleName + " is there twice");
        }
    }

    /**
     * What the compiler said and made.
     *
     * @param problems errors and warnings by the class they are in, each as {@code line: message}
     * @param classes where the compiled classes are; empty when there was an error
     */
    record Result(Map<String, List<String>> problems, Path classes) {

        ClassLoader loader() {
            try {
                return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Batch.class.getClassLoader());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Compiles. The result names every class that something was said about. */
    Result compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Files.createDirectories(output);
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
            files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(output.toFile()));
            List<String> options =
                    List.of("-Xlint:all,-processing,-classfile", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000");
            var units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            var task = compiler.getTask(null, files, diagnostics, options, null, units);
            task.setProcessors(List.of(new ConnectorProcessor()));
            task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Result(problems(diagnostics.getDiagnostics()), output);
    }

    private static Map<String, List<String>> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Map<String, List<String>> problems = new TreeMap<>();
        for (var diagnostic : diagnostics) {
            JavaFileObject file = diagnostic.getSource();
            String path = file == null ? "/nowhere.java" : file.getName();
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
            problems.computeIfAbsent(name, first -> new ArrayList<>())
                    .add(diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
        }
        return problems;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String simpleName, String text) {
            super(URI.create("string:///" + PACKAGE + "/" + simpleName + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
