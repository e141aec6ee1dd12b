package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import dev.connectorkit.processor.knowledge.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every event can be sent by an endpoint that maps its cluster, which then reports it, unless the service has no room for the cluster. */
class SentEventTest {

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    @TempDir
    private static Path output;

    private static List<SenderCase> cases;
    private static Batch.Result compiled;

    @BeforeAll
    static void compileOneEndpointForEveryClusterWithEvents() {
        cases = MATTER.clusters().keySet().stream()
                .map(name -> MATTER.cluster(name).orElseThrow())
                .filter(cluster -> !cluster.events().isEmpty()
                        && SenderCase.mappable(cluster).findAny().isPresent())
                .map(cluster -> SenderCase.of(MATTER, cluster))
                .toList();
        Batch batch = new Batch(output);
        cases.stream().filter(each -> each.refusal() == null).forEach(each -> {
            batch.add(each.name(), each.source());
            each.events().forEach(event -> batch.add(event.name(), event.source()));
        });
        compiled = batch.compile();
    }

    @Test
    void everyEndpointCompilesWithoutAWarning() {
        assertThat(compiled.problems()).isEmpty();
        // The 137th is LoggedOut of Account Login, a cluster without attributes, which no class can map.
        assertThat(cases.stream().mapToInt(each -> each.events().size()).sum()).isEqualTo(136);
    }

    @Test
    void everyEventIsReportedAndSentByItsEndpoint() throws ReflectiveOperationException {
        ClassLoader loader = compiled.loader();
        int sent = 0;
        for (SenderCase each : cases) {
            if (each.refusal() == null) {
                sent += judge(each, loader);
            }
        }
        // Eight events of Thermostat came with a revision that is too high for the service.
        assertThat(sent).isEqualTo(128);
    }

    private static int judge(SenderCase each, ClassLoader loader) throws ReflectiveOperationException {
        Mapper mapper = new Mapper(loader, each.name());
        Object device = mapper.device(each.attribute().valid().get(0).java());
        List<String> ids = new ArrayList<>();
        for (EventCase event : each.events()) {
            Mapper own = new Mapper(loader, event.name());
            Object happened = own.device(event.values().stream()
                    .map(value -> value.samples().valid().get(0).java())
                    .toArray());
            var endpoint = (MatterEndpoint) mapper.call(Naming.member(event.name()), device, happened);
            assertThat(endpoint.id()).isEqualTo("1");
            assertThat(endpoint.clusters()).as(event.name()).isEqualTo(List.of(own.call("cluster", happened)));
            ids.add(event.eventId());
        }
        var report = (MatterCapabilityReportEndpoint) mapper.call("endpoint", device);
        assertThat(report.clusters())
                .singleElement()
                .satisfies(
                        cluster -> assertThat(cluster.events()).as(each.name()).containsExactlyElementsOf(ids));
        return ids.size();
    }

    @Test
    void endpointWhoseClusterIsTooNewForTheServiceIsRefused(@TempDir Path other) {
        List<SenderCase> refused =
                cases.stream().filter(each -> each.refusal() != null).toList();
        Batch batch = new Batch(other);
        refused.forEach(each -> {
            batch.add(each.name(), each.source());
            each.events().forEach(event -> batch.add(event.name(), event.source()));
        });
        Batch.Result result = batch.compile();
        assertThat(refused).extracting(SenderCase::name).containsExactly("Thermostat_Sender");
        refused.forEach(each -> assertThat(result.problems().get(each.name()))
                .singleElement()
                .asString()
                .contains("[" + each.refusal() + "]"));
    }
}
