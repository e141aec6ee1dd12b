package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.compile.exhaustive.EventCase.Value;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import dev.connectorkit.validation.InvalidRequestException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every event there is goes to Matter as its record is: each field at both ends of its range, absent or null, and not beyond. */
class EventMappingTest {

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    private static final Map<String, List<EventCase>> CASES = new TreeMap<>();

    @TempDir
    private static Path output;

    private static Batch.Result compiled;
    private static ClassLoader loader;

    @BeforeAll
    static void compileTheRecordsOfEveryEvent() {
        Batch batch = new Batch(output);
        for (String name : MATTER.clusters().keySet()) {
            List<EventCase> cases = EventCase.of(MATTER, MATTER.cluster(name).orElseThrow());
            cases.forEach(each -> batch.add(each.name(), each.source()));
            CASES.put(name, cases);
        }
        compiled = batch.compile();
        loader = compiled.loader();
    }

    @Test
    void everyRecordCompilesWithoutAWarning() {
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void everyEventIsTriedThatIsNotWithdrawn() {
        long tried = all().map(EventCase::event).distinct().count();
        long withdrawn = MATTER.clusters().keySet().stream()
                .map(name -> MATTER.cluster(name).orElseThrow())
                .map(Cluster::withdrawn)
                .flatMap(List::stream)
                .filter(gone -> gone.kind().equals("event") && !gone.reason().equals("removed"))
                .count();
        assertThat(tried + withdrawn).isEqualTo(137);
    }

    @Test
    void everyFieldIsTriedBeyondItsRangeUnlessItHasNone() {
        Map<String, Boolean> refused = new TreeMap<>();
        all().forEach(each -> each.values().stream()
                .filter(EventCase::hasRange)
                .forEach(value -> refused.merge(
                        each.cluster().name() + "." + each.event().name() + "."
                                + value.field().name(),
                        !value.samples().refused().isEmpty(),
                        Boolean::logicalOr)));
        refused.values().removeIf(found -> found);
        // An int64 without bounds: a long holds every value of it and no other.
        assertThat(refused.keySet()).containsExactly("DeviceEnergyManagement.PowerAdjustEnd.EnergyUse");
    }

    private static Stream<EventCase> all() {
        return CASES.values().stream().flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> mapsEveryEvent() {
        return CASES.entrySet().stream()
                .filter(cluster -> !cluster.getValue().isEmpty())
                .map(cluster -> DynamicTest.dynamicTest(cluster.getKey(), () -> {
                    var softly = new SoftAssertions();
                    cluster.getValue().forEach(each -> softly.check(() -> judge(each)));
                    softly.assertAll();
                }));
    }

    private static void judge(EventCase each) throws ReflectiveOperationException {
        Mapper mapper = new Mapper(loader, each.name());
        int most = each.values().stream()
                .mapToInt(value -> value.samples().valid().size())
                .max()
                .orElse(1);
        for (int turn = 0; turn < most; turn++) {
            int at = turn;
            accept(each, mapper, valid -> valid.get(at % valid.size()));
        }
        // Null comes last where it may be: everything is absent at once that may be absent.
        accept(each, mapper, valid -> valid.get(valid.size() - 1));
        for (int at = 0; at < each.values().size(); at++) {
            refuse(each, mapper, at);
        }
    }

    private static void accept(EventCase each, Mapper mapper, Function<List<Samples.Sample>, Samples.Sample> choice)
            throws ReflectiveOperationException {
        List<Samples.Sample> chosen = each.values().stream()
                .map(value -> choice.apply(value.samples().valid()))
                .toList();
        List<String> members = new ArrayList<>();
        for (int at = 0; at < chosen.size(); at++) {
            members.add(each.values().get(at).member(chosen.get(at)));
        }
        String expected = members.stream().filter(Objects::nonNull).collect(Collectors.joining(",", "{", "}"));
        Object event = mapper.device(chosen.stream().map(Samples.Sample::java).toArray());
        var cluster = (MatterCluster) mapper.call("cluster", event);
        assertThat(cluster.id()).as(each.name()).isEqualTo(each.clusterId());
        assertThat(cluster.events()).as(each.name()).isEqualTo(Map.of(each.eventId(), Document.parse(expected)));
        assertThat(cluster.attributes()).as(each.name()).isNull();
    }

    /** With every value that one field must not have, the others being allowed. */
    private static void refuse(EventCase each, Mapper mapper, int at) throws ReflectiveOperationException {
        Value value = each.values().get(at);
        for (Samples.Refusal refusal : value.samples().refused()) {
            Object[] given = each.values().stream()
                    .map(one -> one.samples().valid().get(0).java())
                    .toArray();
            given[at] = refusal.java();
            Object event = mapper.device(given);
            assertThatExceptionOfType(InvalidRequestException.class)
                    .as("%s with %s", each.name(), List.of(given[at] == null ? "null" : given[at]))
                    .isThrownBy(() -> mapper.call("cluster", event))
                    .withMessageContaining(each.path() + "." + value.field().name())
                    .withMessageContaining(refusal.found());
        }
    }
}
