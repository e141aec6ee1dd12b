package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.compile.mapper.PowerStrip.Energy;
import dev.connectorkit.compile.mapper.PowerStrip.Meter;
import dev.connectorkit.compile.mapper.PowerStrip.Mode;
import dev.connectorkit.compile.mapper.PowerStrip.Outlet;
import dev.connectorkit.compile.mapper.PowerStrip.Tag;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.matter.OccupancySensing.OccupancyBitmap;
import dev.connectorkit.validation.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a mapper makes of a device's endpoints, and of records and sets that stand for structures and bitmaps. */
class EndpointsTest {

    private static final Outlet LAMP = new Outlet("A", true);
    private static final Outlet RADIO = new Outlet("B", false);

    private static Meter meter(@Nullable Energy taken) {
        return meter(taken, new Mode("Idle", 0, List.of(new Tag(16384))));
    }

    private static Meter meter(@Nullable Energy taken, Mode mode) {
        var cleaning = new Mode("Cleaning", 1, List.of(new Tag(16385)));
        return new Meter(taken, Set.of(OccupancyBitmap.OCCUPIED), List.of(mode, cleaning));
    }

    private static String modes(String first) {
        return "{\"0x0000\":[" + first + ",{\"0\":\"Cleaning\",\"1\":1,\"2\":[{\"1\":16385}]}]}";
    }

    private static PowerStrip strip(@Nullable Meter meter, Outlet... outlets) {
        return new PowerStrip("strip", meter, List.of(outlets));
    }

    private static List<String> written(List<MatterEndpoint> endpoints) {
        return endpoints.stream()
                .flatMap(endpoint -> endpoint.clusters().stream()
                        .map(cluster -> endpoint.id() + " " + cluster.id() + " " + cluster.attributes()))
                .toList();
    }

    @Test
    void reportNamesTheEndpointsAsPartsOfTheDevicesOwn() {
        var report = PowerStripMatter.capabilityReport(strip(meter(null), LAMP, RADIO));
        assertThat(report.endpoints())
                .extracting(MatterCapabilityReportEndpoint::id)
                .containsExactly("1", "meter", "A", "B");
        assertThat(report.endpoints().get(0).parts()).containsExactly("meter", "A", "B");
        assertThat(report.endpoints().get(2).deviceTypes()).containsExactly("On/Off Plug-in Unit");
    }

    @Test
    void endpointThatIsAbsentIsNotReported() {
        var report = PowerStripMatter.capabilityReport(strip(null, LAMP));
        assertThat(report.endpoints())
                .extracting(MatterCapabilityReportEndpoint::id)
                .containsExactly("1", "A");
    }

    @Test
    void endpointsOfOneIdAreRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PowerStripMatter.capabilityReport(strip(null, LAMP, RADIO, LAMP)))
                .withMessageContaining("endpoints[3].id: must be of one endpoint only, found A again");
    }

    @Test
    void stateIsThatOfEveryEndpoint() {
        assertThat(written(PowerStripMatter.state(strip(null, LAMP, RADIO))))
                .containsExactly("A 0x0006 {\"0x0000\":true}", "B 0x0006 {\"0x0000\":false}");
    }

    @Test
    void changesAreFoundByIdWhateverTheOrder() {
        var before = strip(null, LAMP, RADIO);
        assertThat(PowerStripMatter.changes(before, strip(null, RADIO, LAMP))).isEmpty();
        assertThat(written(PowerStripMatter.changes(before, strip(null, new Outlet("B", true), LAMP))))
                .containsExactly("B 0x0006 {\"0x0000\":true}");
    }

    @Test
    void endpointThatIsNewIsToldWhole() {
        assertThat(written(PowerStripMatter.changes(strip(null), strip(meter(null), LAMP))))
                .containsExactly(
                        "meter 0x0054 " + modes("{\"0\":\"Idle\",\"1\":0,\"2\":[{\"1\":16384}]}"),
                        "meter 0x0091 {\"0x0001\":null}",
                        "meter 0x0406 {\"0x0000\":1}",
                        "A 0x0006 {\"0x0000\":true}");
    }

    @Test
    void structureIsWrittenByTheIdsOfItsFields() {
        var energy = new Energy(1.5, Instant.parse("2000-01-01T00:00:10Z"));
        var modes = new Mode("Deep", 3, List.of(new Tag(16384), new Tag(1)));
        assertThat(written(PowerStrip_MeterMatter.state(meter(energy, modes))))
                .contains(
                        "meter 0x0091 {\"0x0001\":{\"0\":1500,\"2\":10}}",
                        "meter 0x0054 " + modes("{\"0\":\"Deep\",\"1\":3,\"2\":[{\"1\":16384},{\"1\":1}]}"));
    }

    @Test
    void fieldWithoutAValueIsLeftOut() {
        assertThat(written(PowerStrip_MeterMatter.state(meter(new Energy(1, null)))))
                .contains("meter 0x0091 {\"0x0001\":{\"0\":1000}}");
    }

    @Test
    void everythingWrongInAStructureIsToldWithItsPath() {
        var modes = new Mode("x".repeat(65), 256, List.of(new Tag(1), new Tag(10)));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> PowerStrip_MeterMatter.state(meter(null, modes)))
                .withMessageContaining(
                        "PowerStrip.Meter.modes (RvcRunMode.SupportedModes 0x0054/0x0000)[0].Label: at most 64 bytes, found 65")
                .withMessageContaining("[0].Mode: at most 255, found more")
                .withMessageContaining("[0].ModeTags[1].Value: must be one of 0, 1, 2");
    }
}
