package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every device type can be mapped with what it always tells, and not with less. */
class DeviceTypeTest {

    private final MatterModel matter = new MatterModel(ModelParts.ofClassPath());

    @TempDir
    private Path output;

    @Test
    void smallestDeviceOfEveryTypeCompilesWithoutAWarning() {
        Batch batch = new Batch(output);
        cases().stream().filter(each -> each.lack() == null).forEach(each -> each.addTo(batch));
        assertThat(batch.compile().problems()).isEmpty();
        assertThat(matter.deviceTypes()).hasSize(91);
    }

    @Test
    void deviceThatLacksOneThingIsRefusedForIt() {
        List<DeviceTypeCase> lacking =
                cases().stream().filter(each -> each.lack() != null).toList();
        Batch batch = new Batch(output);
        // The endpoints' classes come with the smallest devices.
        cases().stream().filter(each -> each.lack() == null).forEach(each -> each.addTo(batch));
        lacking.forEach(each -> each.addTo(batch));
        Batch.Result result = batch.compile();
        Map<String, Integer> counts = new TreeMap<>();
        for (DeviceTypeCase each : lacking) {
            DeviceTypeCase.Lack lack = Objects.requireNonNull(each.lack());
            assertThat(result.problems().getOrDefault(each.name(), List.of()))
                    .as(each.name())
                    .singleElement()
                    .asString()
                    .startsWith(lack.line() + ": [" + lack.key() + "] ")
                    .contains(lack.name());
            counts.merge(lack.key(), 1, Integer::sum);
        }
        // Attributes, choices of features, endpoints.
        assertThat(counts).isEqualTo(Map.of("CK-210", 137, "CK-226", 18, "CK-228", 8));
    }

    private List<DeviceTypeCase> cases() {
        return matter.deviceTypes().keySet().stream()
                .flatMap(name ->
                        DeviceTypeCase.of(matter, matter.deviceType(name).orElseThrow()).stream())
                .toList();
    }
}
