package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attributes that nobody may map any more, or whose cluster is too new for the service, are refused where they are named. */
class RefusedAttributeTest {

    @TempDir
    private Path output;

    @Test
    void everyAttributeThatMustNotBeMappedIsRefusedOnce() {
        MatterModel matter = new MatterModel(ModelParts.ofClassPath());
        List<AttributeCase> cases = matter.clusters().keySet().stream()
                .flatMap(name -> AttributeCase.of(matter, matter.cluster(name).orElseThrow()).stream())
                .filter(each -> each.refusal() != null)
                .toList();
        Batch batch = new Batch(output);
        cases.forEach(each -> batch.add(each.name(), each.source()));
        Batch.Result result = batch.compile();
        assertThat(cases).isNotEmpty();
        assertThat(result.problems().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        cases.stream().map(AttributeCase::name).toList());
        for (AttributeCase each : cases) {
            assertThat(result.problems().get(each.name()))
                    .singleElement()
                    .asString()
                    .contains("[" + each.refusal() + "]")
                    .contains(each.name());
        }
    }
}
