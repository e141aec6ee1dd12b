package dev.connectorkit.processor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where parts come from. */
class ModelPartsTest {

    @TempDir
    Path directory;

    @Test
    void putsADirectoryBeforeTheModelJarPartByPart() throws IOException {
        Files.writeString(directory.resolve("connector-event.json"), "{\"smithy\":\"2.0\",\"shapes\":{}}");
        ModelParts parts = ModelParts.of(directory);
        assertThat(parts.part("connector-event.json")
                        .orElseThrow()
                        .expectObjectMember("shapes")
                        .size())
                .isZero();
        assertThat(parts.part("matter/index.json")).isPresent();
        assertThat(parts.part("matter/nothing.json")).isEmpty();
        assertThat(parts.read()).containsExactly("connector-event.json", "matter/index.json");
    }

    @Test
    void readsAPartOnce() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "{}");
        ModelParts parts = ModelParts.of(directory);
        assertThat(parts.part("a.json")).isPresent();
        Files.delete(file);
        assertThat(parts.part("a.json")).isPresent();
    }

    @Test
    void namesAPartThatCannotBeRead() throws IOException {
        Files.writeString(directory.resolve("broken.json"), "{\"shapes\":");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelParts.of(directory).part("broken.json"))
                .withMessageStartingWith("model part \"broken.json\" cannot be read: ");
    }

    @Test
    void staysInsideTheModel() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ModelParts.of(directory).part("../secret.json"))
                .withMessageContaining("must be a path inside the model");
    }
}
