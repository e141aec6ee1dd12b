package dev.connectorkit.model.tool;

import dev.connectorkit.model.tool.matter.MatterSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import software.amazon.smithy.model.Model;

/** This module's own model, assembled once for all tests. */
public final class ModelFiles {
    /** The directory of the Smithy files; Maven runs tests in the module's directory. */
    public static final Path SMITHY = Path.of("src/main/resources/META-INF/smithy");

    /** The file of facts about Matter. */
    public static final Path FACTS = Path.of("src/main/matter/matter-model.json");

    private ModelFiles() {}

    public static Model model() {
        return Assembled.MODEL;
    }

    public static MatterSource facts() {
        return Facts.SOURCE;
    }

    private static final class Assembled {
        static final Model MODEL = assemble();

        private static Model assemble() {
            try {
                return new SmithyDirectory(SMITHY).assemble();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Facts {
        static final MatterSource SOURCE = read();

        private static MatterSource read() {
            try {
                return MatterSource.read(FACTS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
