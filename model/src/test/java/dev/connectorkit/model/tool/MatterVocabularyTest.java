package dev.connectorkit.model.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.shapes.ShapeId;

/** Whoever describes a cluster of their own learns at which line it is not one. */
class MatterVocabularyTest {
    private static final String HEAD = """
            $version: "2.0"

            namespace example

            use dev.connectorkit.matter#attribute
            use dev.connectorkit.matter#bit
            use dev.connectorkit.matter#bitmap
            use dev.connectorkit.matter#cluster
            use dev.connectorkit.matter#command
            use dev.connectorkit.matter#event
            use dev.connectorkit.matter#field

            """;
    private static final String CLUSTER = """
            @cluster(
                id: "0x1234FC01", title: "Fan Light", publicId: "acme.FanLight", classification: "application"
                revisions: { "1.4": 1 }, attributes: FanLightAttributes
            )
            """;

    @TempDir
    Path directory;

    @BeforeEach
    void copyTheVocabulary() throws IOException {
        Files.copy(ModelFiles.SMITHY.resolve("matter/traits.smithy"), directory.resolve("traits.smithy"));
    }

    @Test
    void aClusterInItsWordsIsAccepted() throws IOException {
        write(CLUSTER + """
                service FanLightCluster { version: "1", operations: [GlowCommand] }

                structure FanLightAttributes {
                    @attribute(id: "0x12340000", access: "R V")
                    Glow: Integer
                }

                @command(id: "0x00", access: "O", response: "status")
                operation GlowCommand { input: GlowRequest }

                structure GlowRequest {
                    @field(id: 0)
                    Level: Integer
                }

                @event(id: "0x00", priority: "info", access: "V")
                structure FlickerEvent {
                    @field(id: 0)
                    Times: Integer
                }

                @bitmap(type: "map8")
                structure GlowBitmap {
                    @bit(from: 0, to: 0)
                    Warm: Boolean
                }
                """);

        var model = new SmithyDirectory(directory).assemble();

        assertThat(model.getShape(ShapeId.from("example#FanLightCluster"))).isPresent();
    }

    @Test
    void everyElementNeedsItsId() throws IOException {
        write(CLUSTER + """
                service FanLight { version: "1", operations: [Glow] }

                structure FanLightAttributes {
                    @attribute(id: "0x12340000", access: "R V")
                    Glow: Integer
                    Forgotten: Integer
                }

                operation Glow {}

                @event(id: "0x00", priority: "info", access: "V")
                structure Flicker {
                    Times: Integer
                }

                @bitmap(type: "map8")
                structure GlowBitmap {
                    Warm: Boolean
                }
                """);

        assertThatThrownBy(() -> new SmithyDirectory(directory).assemble())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("example#FanLight: ")
                .hasMessageContaining("a cluster's service must have a name that ends in Cluster")
                .hasMessageContaining("example#Glow: ")
                .hasMessageContaining("an operation of a cluster must have @command with the command's id")
                .hasMessageContaining("example#FanLightAttributes$Forgotten: ")
                .hasMessageContaining("a member beside attributes must be an attribute")
                .hasMessageContaining("an event's structure must have a name that ends in Event")
                .hasMessageContaining("example#Flicker$Times: ")
                .hasMessageContaining("a member of an event must have @field with the field's id")
                .hasMessageContaining("example#GlowBitmap$Warm: ")
                .hasMessageContaining("a member of a bitmap must have @bit with the bits it takes");
    }

    @Test
    void anIdInAnotherSpellingIsRefused() throws IOException {
        write("""
                structure FanLightAttributes {
                    @attribute(id: "18", access: "R V")
                    Glow: Integer
                }
                """);

        assertThatThrownBy(() -> new SmithyDirectory(directory).assemble())
                .hasMessageContaining("cluster.smithy:14:20 ERROR example#FanLightAttributes$Glow: ");
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("cluster.smithy"), HEAD + text);
    }
}
