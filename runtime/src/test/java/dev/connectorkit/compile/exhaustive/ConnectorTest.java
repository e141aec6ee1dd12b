package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.compile.exhaustive.ConnectorCase.Element;
import dev.connectorkit.compile.exhaustive.ConnectorCase.Kind;
import dev.connectorkit.compile.exhaustive.ConnectorCase.Value;
import dev.connectorkit.document.Document;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command reaches its method with every field as it is, every attribute is written and read, and nothing else is. */
class ConnectorTest {

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    @TempDir
    private static Path output;

    private static List<ConnectorCase> cases;
    private static Batch.Result compiled;
    private static ClassLoader loader;

    @BeforeAll
    static void compileOneConnectorForEveryCluster() {
        Batch batch = new Batch(output);
        cases = MATTER.clusters().keySet().stream()
                .map(name -> ConnectorCase.of(MATTER.cluster(name).orElseThrow()))
                .toList();
        cases.forEach(each -> batch.add(each.name(), each.source()));
        compiled = batch.compile();
        loader = compiled.loader();
    }

    @Test
    void everyConnectorCompilesWithoutAWarning() {
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void everyCommandIsTriedThatIsNotWithdrawn() {
        long commands = cases.stream()
                .flatMap(each -> each.elements().stream())
                .filter(element -> element.kind() == Kind.COMMAND)
                .count();
        long withdrawn = cases.stream()
                .flatMap(each -> each.cluster().withdrawn().stream())
                .filter(gone -> gone.kind().equals("command") && !gone.reason().equals("removed"))
                .count();
        assertThat(commands + withdrawn).isEqualTo(362);
    }

    @TestFactory
    Stream<DynamicTest> carriesOutEveryCommandAndAttribute() {
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.cluster().name(), () -> {
                    var connector = new RecordingConnector(loader, each);
                    var softly = new SoftAssertions();
                    each.elements().forEach(element -> softly.check(() -> judge(connector, element)));
                    softly.assertAll();
                }));
    }

    private static void judge(RecordingConnector connector, Element element) throws IOException {
        int most = element.values().stream()
                .mapToInt(value -> value.samples().valid().size())
                .max()
                .orElse(1);
        for (int turn = 0; turn < most; turn++) {
            List<Samples.Sample> chosen = new ArrayList<>();
            for (Value value : element.values()) {
                List<Samples.Sample> valid = value.samples().valid();
                chosen.add(valid.get(turn % valid.size()));
            }
            accept(connector, element, chosen);
        }
        if (element.kind() != Kind.READ) {
            for (int at = 0; at < element.values().size(); at++) {
                refuse(connector, element, at);
            }
        }
    }

    private static void accept(RecordingConnector connector, Element element, List<Samples.Sample> chosen)
            throws IOException {
        String what = element.method() + " with " + chosen;
        connector.give(chosen.isEmpty() ? null : chosen.get(0).java());
        Document answer = connector.send(
                command(element, chosen.stream().map(Samples.Sample::json).toList()));
        assertThat(code(answer)).as("%s: %s", what, answer).isEqualTo(200);
        assertThat(connector.called()).as(what).isEqualTo(element.method());
        if (element.kind() == Kind.READ) {
            Document expected = Document.parse(String.format(
                    Locale.ROOT, "{\"0x%04x\":%s}", element.id(), chosen.get(0).json()));
            assertThat(connector.attributes()).as(what).isEqualTo(expected);
        } else {
            // The parameters' types are the interface's; their values are compared as JSON, arrays being among them.
            assertThat(connector.arguments().stream().map(SampleJson::of))
                    .as(what)
                    .containsExactlyElementsOf(chosen.stream()
                            .map(sample -> SampleJson.of(sample.java()))
                            .toList());
        }
    }

    /** With every value that one field must not have, the others being allowed. */
    private static void refuse(RecordingConnector connector, Element element, int at) throws IOException {
        for (Samples.Refusal refusal : element.values().get(at).samples().refused()) {
            String json = SampleJson.of(refusal.java());
            if (json == null) {
                continue;
            }
            List<String> given = new ArrayList<>(element.values().stream()
                    .map(value -> value.samples().valid().get(0).json())
                    .toList());
            given.set(at, json);
            String what = element.method() + " with " + given;
            Document answer = connector.send(command(element, given));
            assertThat(code(answer)).as("%s: %s", what, answer).isEqualTo(422);
            assertThat(connector.called()).as(what).isNull();
            assertThat(answer.toString())
                    .as(what)
                    .containsIgnoringCase("field " + element.values().get(at).name());
        }
    }

    private static int code(Document answer) {
        return answer.get("header").get("responseCode").asInt();
    }

    private static String command(Element element, List<String> values) {
        if (element.kind() == Kind.READ) {
            return String.format(Locale.ROOT, "{\"0xff02\":[\"0x%04x\"]}", element.id());
        }
        if (element.kind() == Kind.WRITE) {
            return String.format(Locale.ROOT, "{\"0xff01\":{\"0x%04x\":%s}}", element.id(), values.get(0));
        }
        List<String> members = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            members.add(String.format(
                    Locale.ROOT, "\"0x%02x\":%s", element.values().get(at).id(), values.get(at)));
        }
        return String.format(Locale.ROOT, "{\"0x%02x\":{%s}}", element.id(), String.join(",", members));
    }
}
