package dev.connectorkit.model.tool;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Assembles and validates the Smithy models, and writes what the processor reads.
 *
 * <p>Arguments: the directory of the {@code .smithy} files, the directory for the assembled parts, and the file that
 * lists the {@code .smithy} files so that Smithy finds them on a class path. A model about which Smithy has anything to
 * say from {@code WARNING} upward ends the build; what is meant to be so is suppressed in the model, with its reason.
 */
public final class AssembleModel {
    private AssembleModel() {}

    /**
     * Runs the tool.
     *
     * @param arguments the smithy directory, the output directory and the manifest's file
     * @throws IOException if a file cannot be read or written
     * @throws InvalidModelException if the model is not valid
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("AssembleModel must be given <smithy dir> <output dir> <manifest file>");
        }
        var sources = new SmithyDirectory(Path.of(arguments[0]));
        var model = sources.assemble();
        new PartsDirectory(Path.of(arguments[1])).write(ModelParts.of(model));
        sources.writeManifest(Path.of(arguments[2]));
    }
}
