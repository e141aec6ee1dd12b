package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A directory with {@code .smithy} files in it.
 *
 * @param directory where it is
 */
record AuthorProject(Path directory) {

    AuthorProject with(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    AuthorModel model(String option) {
        return new AuthorModel(option, directory, ModelParts.ofClassPath());
    }

    List<String> messages(String option) {
        return model(option).findings().stream().map(Finding::message).toList();
    }

    MatterModel matter(String option) {
        return new MatterModel(model(option));
    }
}
