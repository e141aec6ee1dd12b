package dev.connectorkit.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes what another processor has generated before, and does nothing else: what javac takes then, no processor that
 * gives it the same code can go below.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(WritingProcessor.OPTION)
public final class WritingProcessor extends AbstractProcessor {
    /** The root of the sources to write. */
    static final String OPTION = "generated";

    private boolean done;

    /** Made by the compiler. */
    public WritingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            try {
                write(Path.of(processingEnv.getOptions().get(OPTION)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return false;
    }

    private void write(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String path = root.relativize(file).toString();
            String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(Files.readString(file));
            }
        }
    }
}
