package dev.connectorkit.model.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.model.tool.matter.MatterConversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertMatterTest {
    @TempDir
    Path directory;

    @Test
    void theFilesInTheRepositoryAreWhatTheFactsGive() throws IOException {
        var converted = MatterConversion.convert(ModelFiles.facts());
        var kept = new TreeMap<String, String>();
        try (var tree = Files.walk(ModelFiles.SMITHY.resolve("matter"))) {
            for (var file : tree.filter(it -> it.toString().endsWith(".smithy")).toList()) {
                kept.put(ModelFiles.SMITHY.relativize(file).toString(), Files.readString(file));
            }
        }
        kept.remove("matter/traits.smithy");

        assertThat(kept.keySet()).isEqualTo(converted.keySet());
        assertThat(kept)
                .as("after a change run: mvn -pl model compile exec:java@convert-matter")
                .isEqualTo(converted);
    }

    @Test
    void aClusterThatLeftTheFactsLeavesTheDirectory() throws IOException {
        var gone = directory.resolve("matter/clusters/Gone.smithy");
        Files.createDirectories(gone.getParent());
        Files.writeString(gone, "");
        var byHand = directory.resolve("matter/traits.smithy");
        Files.writeString(byHand, "");

        ConvertMatter.main(new String[] {ModelFiles.FACTS.toString(), directory.toString()});

        assertThat(gone).doesNotExist();
        assertThat(byHand).exists();
        assertThat(directory.resolve("matter/clusters/OnOff.smithy")).exists();
    }
}
