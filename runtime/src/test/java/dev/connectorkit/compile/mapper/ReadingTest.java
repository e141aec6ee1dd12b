package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.connectorkit.compile.mapper.PowerStrip.Energy;
import dev.connectorkit.compile.mapper.PowerStrip.Meter;
import dev.connectorkit.compile.mapper.PowerStrip.Mode;
import dev.connectorkit.compile.mapper.PowerStrip.Outlet;
import dev.connectorkit.compile.mapper.PowerStrip.Tag;
import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterCapabilityReportAttribute;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.matter.BooleanState;
import dev.connectorkit.matter.ElectricalEnergyMeasurement;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OccupancySensing.OccupancyBitmap;
import dev.connectorkit.matter.OnOff;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a mapper reads back of what was sent. */
class ReadingTest {

    private static final RecordLight LIGHT = new RecordLight("d073d5", "Desk", true, 0.5, null, 2700);

    @Test
    void givesTheTypesAndUnitsOfTheClass() {
        var reading = RecordLightMatter.read(RecordLightMatter.state(LIGHT));
        assertThat(reading.power()).isTrue();
        assertThat(reading.brightness()).isCloseTo(0.5, within(0.004));
        assertThat(reading.kelvin()).isCloseTo(2700, within(5));
    }

    @Test
    void tellsWhatIsNullFromWhatIsAbsent() {
        var all = RecordLightMatter.read(RecordLightMatter.state(LIGHT));
        assertThat(all.tells(LevelControl.ON_LEVEL)).isTrue();
        assertThat(all.onLevel()).isNull();

        var changed = RecordLightMatter.read(RecordLightMatter.changes(LIGHT, LIGHT.withPower(false)));
        assertThat(changed.power()).isFalse();
        assertThat(changed.tells(LevelControl.ON_LEVEL)).isFalse();
        assertThat(changed.tells(BooleanState.STATE_VALUE)).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(changed::onLevel)
                .withMessage("nothing is told of LevelControl.OnLevel, which RecordLight maps; ask tells(…) first");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(changed::brightness);
    }

    @Test
    void mergesWhatIsSplitOverSeveralEvents() {
        List<MatterEndpoint> state = ManyClustersMatter.state(ManyClusters.sample());
        assertThat(state).hasSize(2);
        var reading = ManyClustersMatter.read(state);
        assertThat(reading.on()).isTrue();
        assertThat(reading.label()).isEqualTo("Küche");
        assertThat(reading.upTime()).isEqualTo(new BigInteger("18446744073709551615"));
        assertThat(reading.phases()).containsExactly("wash", "spin");
        assertThat(reading.error()).isEqualTo(Document.parse("{\"0\":0}"));
        assertThat(reading.temperature()).isEqualTo(OptionalDouble.of(21.5));
        assertThat(reading.co2()).isEqualTo(412.5f);
        assertThat(reading.agent()).isEqualTo(new byte[16]);
        assertThat(reading.lock()).isEqualTo((short) 1);

        var second = ManyClustersMatter.read(state.get(1));
        assertThat(second.tells(OnOff.ON_OFF)).isFalse();
        assertThat(second.co2()).isEqualTo(412.5f);
    }

    @Test
    void holdsWhatIsToldLast() {
        var before = RecordLightMatter.state(LIGHT);
        var events = new ArrayList<>(before);
        events.addAll(RecordLightMatter.changes(LIGHT, LIGHT.withOnLevel(40)));
        assertThat(RecordLightMatter.read(events).onLevel()).isEqualTo(40);
        events.addAll(before);
        assertThat(RecordLightMatter.read(events).onLevel()).isNull();
    }

    @Test
    void takesIdsInAnySpellingAndPassesOverWhatIsNotMapped() {
        var reading = RecordLightMatter.read(List.of(
                endpoint("1", "8", "{\"0X11\":\"0x28\",\"0x00\":127,\"0x7fff\":[],\"name\":1}"),
                endpoint("1", "0X6", "{\"0\":1}"),
                endpoint("1", "0x1234", "{\"0\":\"none of ours\"}"),
                MatterEndpoint.builder().id("1").build(),
                MatterEndpoint.builder()
                        .id("1")
                        .clusters(List.of(MatterCluster.builder().id("8").build()))
                        .build()));
        assertThat(reading.onLevel()).isEqualTo(40);
        assertThat(reading.power()).isTrue();
        assertThat(reading.brightness()).isEqualTo(0.5);
    }

    @Test
    void leavesEndpointsOfOtherIdsToTheirOwnMappers() {
        var strip = new PowerStrip(
                "strip", meter(new Energy(1.5, null)), List.of(new Outlet("A", true), new Outlet("B", false)));
        List<MatterEndpoint> state = PowerStripMatter.state(strip);
        assertThat(PowerStrip_OutletMatter.read(state, "A").on()).isTrue();
        assertThat(PowerStrip_OutletMatter.read(state, "B").on()).isFalse();
        assertThat(PowerStrip_OutletMatter.read(state, "C").tells(OnOff.ON_OFF)).isFalse();
        assertThat(PowerStrip_OutletMatter.read(state.get(state.size() - 1)).on())
                .isFalse();
        var meter = PowerStrip_MeterMatter.read(state);
        assertThat(meter.tells(ElectricalEnergyMeasurement.CUMULATIVE_ENERGY_IMPORTED))
                .isTrue();
        assertThat(meter.taken()).isEqualTo(new Energy(1.5, null));
    }

    @Test
    void makesRecordsOfStructuresAndSetsOfBitmaps() {
        var taken = new Energy(1.5, Instant.parse("2000-01-01T00:00:10Z"));
        var reading = PowerStrip_MeterMatter.read(PowerStrip_MeterMatter.state(meter(taken)));
        assertThat(reading.taken()).isEqualTo(taken);
        assertThat(reading.occupancy()).containsExactly(OccupancyBitmap.OCCUPIED);
        assertThat(reading.modes()).isEqualTo(meter(taken).modes());
        assertThat(PowerStrip_MeterMatter.read(PowerStrip_MeterMatter.state(meter(null)))
                        .taken())
                .isNull();
    }

    @Test
    void cannotBeChanged() {
        var reading = ManyClustersMatter.read(ManyClustersMatter.state(ManyClusters.sample()));
        Arrays.fill(reading.agent(), (byte) 9);
        assertThat(reading.agent()).isEqualTo(new byte[16]);
        var meter = PowerStrip_MeterMatter.read(PowerStrip_MeterMatter.state(meter(null)));
        meter.occupancy().clear();
        assertThat(meter.occupancy()).containsExactly(OccupancyBitmap.OCCUPIED);
        assertThat(meter.modes()).isUnmodifiable();
    }

    @Test
    void readsTheValuesInACapabilityReport() {
        var report = RecordLightMatter.capabilityReport(LIGHT);
        assertThat(RecordLightMatter.read(report).tells(OnOff.ON_OFF)).isFalse();

        var own = report.endpoints().get(0);
        var level = own.clusters().get(1).toBuilder()
                .attributes(List.of(
                        MatterCapabilityReportAttribute.builder()
                                .id("0")
                                .value(Document.of(254))
                                .build(),
                        MatterCapabilityReportAttribute.builder()
                                .id("0x0011")
                                .value(Document.ofNull())
                                .build(),
                        MatterCapabilityReportAttribute.builder().id("0x0012").build()))
                .build();
        var told = own.toBuilder().clusters(List.of(level)).build();
        var other = told.toBuilder()
                .id("2")
                .clusters(List.of(own.clusters().get(0)))
                .build();
        var reading = RecordLightMatter.read(
                report.toBuilder().endpoints(List.of(told, other)).build());
        assertThat(reading.brightness()).isEqualTo(1);
        assertThat(reading.tells(LevelControl.ON_LEVEL)).isTrue();
        assertThat(reading.onLevel()).isNull();
        assertThat(reading.tells(OnOff.ON_OFF)).isFalse();
        assertThat(PowerStrip_OutletMatter.read(report, "1").tells(OnOff.ON_OFF))
                .isFalse();
    }

    @Test
    void givesMembersWithAwkwardNamesAndConvertersWhatCanBeGiven() {
        var reading = OddSensorMatter.read(OddSensorMatter.state(new OddSensor()));
        assertThat(reading.hashCode_()).isEqualTo(7);
        assertThat(reading.told()).isEqualTo(8);
        assertThat(reading.tells()).isEqualTo(OptionalInt.empty());
        assertThat(reading.getStartUp()).contains(OnOff.StartUpOnOffEnum.TOGGLE);
        double level = reading.level();
        assertThat(level).isCloseTo(80, within(0.4));
        assertThat(OddSensorMatter.Reading.class.getDeclaredMethods())
                .extracting(method -> method.getName())
                .doesNotContain("on", "energy");
        assertThat(reading.tells(OnOff.ON_OFF)).isFalse();
    }

    private static Meter meter(@org.jspecify.annotations.Nullable Energy taken) {
        var idle = new Mode("Idle", 0, List.of(new Tag(16384)));
        var cleaning = new Mode("Cleaning", 1, List.of(new Tag(16385), new Tag(1)));
        return new Meter(taken, Set.of(OccupancyBitmap.OCCUPIED), List.of(idle, cleaning));
    }

    static MatterEndpoint endpoint(String id, String cluster, String attributes) {
        return MatterEndpoint.builder()
                .id(id)
                .clusters(List.of(MatterCluster.builder()
                        .id(cluster)
                        .attributes(Document.parse(attributes))
                        .build()))
                .build();
    }
}
