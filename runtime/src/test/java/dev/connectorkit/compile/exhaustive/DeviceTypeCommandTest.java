package dev.connectorkit.compile.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.MatterCapabilityReport;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connector answers every command that the report of the smallest device of a type lists, and not one less. */
class DeviceTypeCommandTest {

    private static final MatterModel MATTER = new MatterModel(ModelParts.ofClassPath());

    @TempDir
    private static Path output;

    private static List<CommandCase> cases;
    private static Batch.Result compiled;

    @BeforeAll
    static void compileConnectorsForTheSmallestDeviceOfEveryType() throws ReflectiveOperationException {
        List<DeviceTypeCase> smallest = MATTER.deviceTypes().keySet().stream()
                .map(name -> DeviceTypeCase.of(MATTER, MATTER.deviceType(name).orElseThrow())
                        .get(0))
                .toList();
        Batch devices = new Batch(output.resolve("devices"));
        smallest.forEach(each -> each.addTo(devices));
        ClassLoader loader = devices.compile().loader();
        Batch connectors = new Batch(output.resolve("connectors"));
        cases = new ArrayList<>();
        for (DeviceTypeCase each : smallest) {
            each.addTo(connectors);
            cases.addAll(CommandCase.of(MATTER, each, reports(each, loader)));
        }
        cases.forEach(each -> connectors.add(each.name(), each.source()));
        compiled = connectors.compile();
    }

    /** What the mappers report of the device itself and of its endpoints. */
    private static List<MatterCapabilityReportEndpoint> reports(DeviceTypeCase device, ClassLoader loader)
            throws ReflectiveOperationException {
        Mapper mapper = new Mapper(loader, device.name());
        var report = (MatterCapabilityReport)
                mapper.call("capabilityReport", mapper.device(device.values().toArray()));
        List<MatterCapabilityReportEndpoint> reports = new ArrayList<>(report.endpoints());
        for (DeviceTypeCase.PartCase part : device.parts()) {
            Object[] every = {null};
            reports.add((MatterCapabilityReportEndpoint) new Mapper(loader, part.name()).call("endpoint", every));
        }
        return reports;
    }

    @Test
    void connectorThatAnswersAllCompilesWithoutAWarning() {
        List<CommandCase> whole =
                cases.stream().filter(each -> each.without() == null).toList();
        assertThat(whole)
                .hasSize(91)
                .allSatisfy(each -> assertThat(compiled.problems().get(each.name()))
                        .as(each.name())
                        .isNull());
    }

    @Test
    void connectorThatAnswersOneCommandLessIsRefusedWhereItFindsTheDevice() {
        List<CommandCase> lacking =
                cases.stream().filter(each -> each.without() != null).toList();
        for (CommandCase each : lacking) {
            assertThat(compiled.problems().getOrDefault(each.name(), List.of()))
                    .as(each.name())
                    .singleElement()
                    .asString()
                    .startsWith(CommandCase.DISCOVERY_LINE + ": [CK-440] ")
                    .contains(" of " + each.device().name() + " promises")
                    .contains(" @OnCommand for " + each.without() + " as well");
        }
        assertThat(lacking.size()).isEqualTo(196);
    }
}
