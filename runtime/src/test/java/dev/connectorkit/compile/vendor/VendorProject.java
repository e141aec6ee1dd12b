package dev.connectorkit.compile.vendor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** An author's project: {@code .smithy} files on disk, Java files in memory. It begins as that of the documentation. */
final class VendorProject {

    private static final Path PAGE = Path.of("../docs/vendor-clusters.md");
    private static final Pattern FILE = Pattern.compile(
            "^\\*\\*(\\S+)\\*\\*\n\n```(?:smithy|java)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private final Path directory;
    private final List<JavaFileObject> sources = new ArrayList<>();

    private VendorProject(Path directory) {
        this.directory = directory;
    }

    /** The files of the example on the documentation's page. */
    static VendorProject ofThePage(Path directory) throws IOException {
        var project = new VendorProject(directory);
        Matcher file = FILE.matcher(Files.readString(PAGE));
        while (file.find()) {
            project.with(file.group(1), file.group(2));
        }
        return project;
    }

    static VendorProject empty(Path directory) {
        return new VendorProject(directory);
    }

    VendorProject with(String path, String text) {
        if (path.endsWith(".java")) {
            String name = path.replaceFirst("^src/main/java/", "");
            sources.add(
                    JavaFileObjects.forSourceString(name.replace(".java", "").replace('/', '.'), text));
            return this;
        }
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    VendorProject edit(String path, String right, String wrong) throws IOException {
        return with(path, Files.readString(directory.resolve(path)).replace(right, wrong));
    }

    Path smithy() {
        return directory.resolve("src/main/smithy");
    }

    Compilation compile() {
        return compile("-Werror", option(smithy().toString()));
    }

    Compilation compileWithWarnings() {
        return compile(option(smithy().toString()));
    }

    Compilation compileWith(String smithy) {
        return compile("-Werror", option(smithy));
    }

    private static String option(String smithy) {
        return "-Aconnectorkit.smithy=" + smithy;
    }

    private Compilation compile(String... options) {
        return Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions(
                        Stream.concat(Stream.of("-Xlint:all,-processing", "-Xdoclint:all,-missing"), Stream.of(options))
                                .toList())
                .compile(sources);
    }

    static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map((Diagnostic<? extends JavaFileObject> error) -> error.getMessage(Locale.ROOT))
                .toList();
    }
}
