package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.nio.file.Path;
import java.util.List;
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
        cases().stream().filter(each -> each.without() == null).forEach(each -> batch.add(each.name(), each.source()));
        assertThat(batch.compile().problems()).isEmpty();
        assertThat(matter.deviceTypes()).hasSize(91);
    }

    @Test
    void deviceThatLacksOneAttributeIsRefusedAtItsDeviceTypeWithThatAttribute() {
        List<DeviceTypeCase> lacking =
                cases().stream().filter(each -> each.without() != null).toList();
        Batch batch = new Batch(output);
        lacking.forEach(each -> batch.add(each.name(), each.source()));
        Batch.Result result = batch.compile();
        for (DeviceTypeCase each : lacking) {
            assertThat(result.problems().getOrDefault(each.name(), List.of()))
                    .as(each.name())
                    .singleElement()
                    .asString()
                    .startsWith(DeviceTypeCase.DEVICE_TYPE_LINE + ": [CK-210] ")
                    .contains(" " + each.deviceType().title() + " ")
                    .contains(String.valueOf(each.without()));
        }
        assertThat(lacking.size()).isEqualTo(137);
    }

    private List<DeviceTypeCase> cases() {
        return matter.deviceTypes().keySet().stream()
                .flatMap(name ->
                        DeviceTypeCase.of(matter, matter.deviceType(name).orElseThrow()).stream())
                .toList();
    }
}
