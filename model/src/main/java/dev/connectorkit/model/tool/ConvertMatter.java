package dev.connectorkit.model.tool;

import dev.connectorkit.model.tool.matter.MatterConversion;
import dev.connectorkit.model.tool.matter.MatterSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Converts the facts of Matter's data model into the Smithy files of this module.
 *
 * <p>Arguments: the file of facts, and the directory of the {@code .smithy} files. What was converted before and is no
 * longer in the facts is removed; the files written by hand are left alone.
 */
public final class ConvertMatter {
    private ConvertMatter() {}

    /**
     * Runs the tool.
     *
     * @param arguments the file of facts and the smithy directory
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("ConvertMatter must be given <facts file> <smithy dir>");
        }
        var files = MatterConversion.convert(MatterSource.read(Path.of(arguments[0])));
        write(files, Path.of(arguments[1]));
    }

    private static void write(Map<String, String> files, Path directory) throws IOException {
        var clusters = directory.resolve("matter/clusters");
        Files.createDirectories(clusters);
        try (var former = Files.list(clusters)) {
            for (var file : former.toList()) {
                Files.delete(file);
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }
}
