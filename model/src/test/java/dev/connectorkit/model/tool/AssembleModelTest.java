package dev.connectorkit.model.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.validation.Severity;

class AssembleModelTest {
    @TempDir
    Path directory;

    @Test
    void endsTheBuildAtAWarningAndSaysWhere() throws IOException {
        write("events/bad.smithy", """
                $version: "2.0"

                namespace example

                enum Mode {
                    lowerCase
                }
                """);

        assertThatThrownBy(this::assemble)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("events/bad.smithy:6:5 WARNING example#Mode$lowerCase: ")
                .hasMessageContaining("[EnumShape]");
    }

    @Test
    void endsTheBuildAtAnErrorAndListsAllOfThem() throws IOException {
        write("bad.smithy", """
                $version: "2.0"

                namespace example

                structure Lamp {
                    power: Missing
                    level: Absent
                }
                """);

        assertThatThrownBy(this::assemble)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("bad.smithy:6:5 ERROR example#Lamp$power: ")
                .hasMessageContaining("bad.smithy:7:5 ERROR example#Lamp$level: ");
    }

    @Test
    void acceptsWhatTheModelSuppressesWithAReason() throws IOException {
        write("good.smithy", """
                $version: "2.0"

                metadata suppressions = [{ id: "EnumShape", namespace: "example", reason: "as its maker spells it" }]

                namespace example

                enum Mode {
                    lowerCase
                }
                """);

        assemble();

        assertThat(directory.resolve("out/manifest")).hasContent("good.smithy\n");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        var first = write(ModelFiles.model(), "first");
        var second = write(new SmithyDirectory(ModelFiles.SMITHY).assemble(), "second");

        assertThat(first.keySet()).contains("connector-event.json", "matter/index.json", "matter/clusters/OnOff.json");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aPartWhoseShapesAreGoneIsRemoved() throws IOException {
        var stale = directory.resolve("own/matter/clusters/Gone.json");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "{}");

        write(ModelFiles.model(), "own");

        assertThat(stale).doesNotExist();
    }

    @Test
    void theMatterPartsTogetherAreTheMatterModel() throws IOException {
        var assembler = Model.assembler().addImport(ModelFiles.SMITHY.resolve("matter/traits.smithy"));
        write(ModelFiles.model(), "own").forEach((name, text) -> {
            if (name.startsWith("matter/") && !name.endsWith("index.json")) {
                assembler.addUnparsedModel(name, text);
            }
        });
        var result = assembler.assemble();

        assertThat(result.getValidationEvents(Severity.ERROR)).isEmpty();
        assertThat(ids(result.unwrap())).isEqualTo(ids(ModelFiles.model()));
    }

    @Test
    void theIndexIsInTheOrderOfTheIds() {
        var index = ModelParts.of(ModelFiles.model()).get("matter/index.json");

        for (var kind : new String[] {"clusters", "deviceTypes"}) {
            var ids = index.expectObjectMember(kind).getStringMap().values().stream()
                    .map(id -> Long.decode(id.expectStringNode().getValue()))
                    .toList();
            assertThat(ids).isSorted().doesNotHaveDuplicates();
        }
        assertThat(index.expectObjectMember("clusters").size()).isEqualTo(135);
        assertThat(index.expectObjectMember("deviceTypes").size()).isEqualTo(91);
    }

    @Test
    void smithyFindsTheModelOnTheClassPath() {
        var own = ModelDiscovery.findModels().stream()
                .filter(url -> url.getProtocol().equals("file"))
                .map(url -> url.getPath().replaceFirst(".*/META-INF/smithy/", ""))
                .toList();

        assertThat(own)
                .contains("connector-event.smithy", "matter/traits.smithy", "matter/clusters/OnOff.smithy")
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(ModelFiles.SMITHY.resolve(name)).exists());
    }

    private static Set<String> ids(Model model) {
        return model.shapes()
                .filter(shape -> shape.getId().getNamespace().startsWith("dev.connectorkit.matter"))
                .map(Shape::getId)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> write(Model model, String name) throws IOException {
        var out = directory.resolve(name);
        new PartsDirectory(out).write(ModelParts.of(model));
        var files = new TreeMap<String, String>();
        try (var tree = Files.walk(out)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void assemble() throws IOException {
        AssembleModel.main(new String[] {
            directory.resolve("smithy").toString(),
            directory.resolve("out/parts").toString(),
            directory.resolve("out/manifest").toString()
        });
    }

    private void write(String name, String text) throws IOException {
        var file = directory.resolve("smithy").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
