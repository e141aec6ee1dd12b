package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.matter.MatterEnum;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ModelParts;
import dev.connectorkit.validation.InvalidRequestException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every attribute there is goes to Matter and comes back as it is, at both ends of its range, and not beyond. */
class AttributeMappingTest {

    private static final Map<String, List<AttributeCase>> CASES = new TreeMap<>();

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    @TempDir
    private static Path output;

    private static Batch.Result compiled;
    private static ClassLoader loader;

    @BeforeAll
    static void compileOneClassForEveryAttribute() {
        Batch batch = new Batch(output);
        for (String name : MATTER.clusters().keySet()) {
            Cluster cluster = MATTER.cluster(name).orElseThrow();
            List<AttributeCase> cases = AttributeCase.of(MATTER, cluster).stream()
                    .filter(each -> each.refusal() == null)
                    .toList();
            cases.forEach(each -> batch.add(each.name(), each.source()));
            CASES.put(name, cases);
        }
        compiled = batch.compile();
        loader = compiled.loader();
    }

    @Test
    void everyClassCompilesWithoutAWarning() {
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void everyAttributeIsTriedOrRefused() {
        long tried = 0;
        for (String name : MATTER.clusters().keySet()) {
            Cluster cluster = MATTER.cluster(name).orElseThrow();
            tried += AttributeCase.of(MATTER, cluster).stream()
                    .map(each -> each.attribute().id())
                    .distinct()
                    .count();
            tried += cluster.withdrawn().stream()
                    .filter(gone ->
                            gone.kind().equals("attribute") && !gone.reason().equals("removed"))
                    .count();
        }
        // The 1,116th is a placeholder of the specification, DoNotUse of Scenes Management.
        assertThat(tried).isEqualTo(1115);
    }

    @TestFactory
    Stream<DynamicTest> mapsEveryAttribute() {
        return CASES.entrySet().stream()
                .filter(cluster -> !cluster.getValue().isEmpty())
                .map(cluster -> DynamicTest.dynamicTest(cluster.getKey(), () -> {
                    var softly = new SoftAssertions();
                    cluster.getValue().forEach(each -> softly.check(() -> judge(each)));
                    softly.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryAttribute() {
        return CASES.entrySet().stream()
                .filter(cluster -> !cluster.getValue().isEmpty())
                .map(cluster -> DynamicTest.dynamicTest(cluster.getKey(), () -> {
                    var softly = new SoftAssertions();
                    cluster.getValue().forEach(each -> softly.check(() -> judgeReading(each)));
                    softly.assertAll();
                }));
    }

    /** Ids are given in decimal digits: another spelling than the mapper's own. */
    private static void judgeReading(AttributeCase each) throws ReflectiveOperationException {
        Mapper mapper = new Mapper(loader, each.name());
        for (Samples.Sample sample : each.samples().valid()) {
            Object read = mapper.read(mapper.state(mapper.device(sample.java())));
            assertThat(SampleJson.of(read)).as(each.name()).isEqualTo(SampleJson.of(sample.java()));
            if (!(sample.java() instanceof List)) {
                assertThat(read).as(each.name()).isEqualTo(sample.java());
            }
            assertThat(SampleJson.of(mapper.read(told(each, sample.json()))))
                    .as(each.name())
                    .isEqualTo(SampleJson.of(sample.java()));
        }
        for (String json : refusedJson(each)) {
            List<MatterEndpoint> endpoints = told(each, json);
            assertThatExceptionOfType(InvalidRequestException.class)
                    .as("%s with %s", each.name(), json)
                    .isThrownBy(() -> mapper.read(endpoints))
                    .withMessageContaining(each.path());
        }
    }

    private static List<MatterEndpoint> told(AttributeCase each, String json) {
        Document attributes = Document.parse("{\"" + each.attribute().id() + "\":" + json + "}");
        return List.of(MatterEndpoint.builder()
                .id("1")
                .clusters(List.of(MatterCluster.builder()
                        .id(Long.toString(each.cluster().id()))
                        .attributes(attributes)
                        .build()))
                .build());
    }

    /** What must be refused on the way out, what has another form, and null where there is none. */
    private static Set<String> refusedJson(AttributeCase each) {
        boolean isStruct = each.attribute().type() instanceof MatterType.Struct;
        Set<String> refused = new LinkedHashSet<>(List.of("{}", "[{},[]]", "\"?\"", "7.5"));
        if (isStruct) {
            refused.remove("{}");
        }
        if (each.attribute().type() instanceof MatterType.Text) {
            refused.remove("\"?\"");
        }
        if (each.attribute().type() instanceof MatterType.Decimal) {
            refused.remove("7.5");
        }
        if (!each.attribute().nullable()) {
            refused.add("null");
        }
        for (Samples.Refusal refusal :
                each.samples().open(each.attribute().type()).refused()) {
            String json = SampleJson.of(refusal.java());
            if (json != null) {
                refused.add(json);
            }
        }
        if (each.samples().valid().get(0).java() instanceof MatterEnum constant) {
            refused.add(
                    Integer.toString(unknown((MatterEnum[]) constant.getClass().getEnumConstants())));
        }
        return refused;
    }

    private static int unknown(MatterEnum[] constants) {
        return IntStream.iterate(0, number -> number + 1)
                .filter(number -> MatterEnum.of(constants, number) == null)
                .findFirst()
                .orElseThrow();
    }

    private static void judge(AttributeCase each) throws ReflectiveOperationException {
        Mapper mapper = new Mapper(loader, each.name());
        Object first = mapper.device(each.samples().valid().get(0).java());
        for (Samples.Sample sample : each.samples().valid()) {
            Object device = mapper.device(sample.java());
            MatterCluster cluster = Mapper.cluster(mapper.state(device));
            assertThat(cluster.id())
                    .isEqualTo(
                            String.format(Locale.ROOT, "0x%04x", each.cluster().id()));
            Document expected = Document.parse(String.format(
                    Locale.ROOT, "{\"0x%04x\":%s}", each.attribute().id(), sample.json()));
            assertThat(cluster.attributes()).as(each.name()).isEqualTo(expected);
            assertThat(mapper.changes(device, device)).as(each.name()).isEmpty();
            boolean same = sample.json().equals(each.samples().valid().get(0).json());
            assertThat(mapper.changes(first, device).isEmpty()).as(each.name()).isEqualTo(same);
        }
        for (Samples.Refusal refusal : each.samples().refused()) {
            Object device = mapper.device(refusal.java());
            assertThatExceptionOfType(InvalidRequestException.class)
                    .as("%s with %s", each.name(), refusal.java())
                    .isThrownBy(() -> mapper.state(device))
                    .withMessageContaining(each.path())
                    .withMessageContaining(refusal.found());
        }
    }
}
