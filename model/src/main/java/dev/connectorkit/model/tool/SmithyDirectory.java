package dev.connectorkit.model.tool;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;

/**
 * A directory of {@code .smithy} files that make one model, together with the traits of the libraries on the class path.
 *
 * @param root the directory; every {@code .smithy} file in and below it belongs to the model
 */
public record SmithyDirectory(Path root) {
    /**
     * Assembles and validates the model.
     *
     * @return the model, about which Smithy has nothing to say from {@code WARNING} upward
     * @throws IOException if the directory cannot be read
     * @throws InvalidModelException if Smithy has something to say
     */
    public Model assemble() throws IOException {
        ModelAssembler assembler = Model.assembler();
        libraries().forEach(assembler::addImport);
        files().forEach(assembler::addImport);
        ValidatedResult<Model> result = assembler.assemble();
        var events = result.getValidationEvents().stream()
                .filter(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0)
                .toList();
        if (!events.isEmpty()) {
            throw new InvalidModelException(root, events);
        }
        return result.unwrap();
    }

    /**
     * Writes the list of files by which Smithy finds the model on a class path.
     *
     * @param manifest the file to write
     * @throws IOException if the directory cannot be read or the file cannot be written
     */
    public void writeManifest(Path manifest) throws IOException {
        var lines = files().stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/') + "\n")
                .collect(Collectors.joining());
        Files.createDirectories(manifest.toAbsolutePath().getParent());
        Files.writeString(manifest, lines);
    }

    private List<Path> files() throws IOException {
        try (var tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(".smithy"))
                    .sorted()
                    .toList();
        }
    }

    /** Models in jars only: this module's own may be on the class path too, as a directory, and must not come twice. */
    private static List<URL> libraries() {
        return ModelDiscovery.findModels(SmithyDirectory.class.getClassLoader()).stream()
                .filter(url -> url.getProtocol().equals("jar"))
                .toList();
    }
}
