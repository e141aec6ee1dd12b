package dev.connectorkit.processor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vocabulary as the model jar carries it. */
class MatterModelTest {

    private final ModelParts parts = ModelParts.ofClassPath();
    private final MatterModel matter = new MatterModel(parts);

    @Test
    void readsEveryClusterAndDeviceTypeThereIs() {
        assertThat(matter.clusters()).hasSize(135);
        assertThat(matter.deviceTypes()).hasSize(91);
        List<Cluster> clusters = matter.clusters().keySet().stream()
                .map(name -> matter.cluster(name).orElseThrow())
                .toList();
        assertThat(clusters)
                .allSatisfy(cluster ->
                        assertThat(cluster.id()).isEqualTo(matter.clusters().get(cluster.name())));
        assertThat(matter.deviceTypes().keySet())
                .allSatisfy(
                        name -> assertThat(matter.deviceType(name).orElseThrow().id())
                                .isEqualTo(matter.deviceTypes().get(name)));
        assertThat(clusters.stream()
                        .mapToInt(cluster -> cluster.attributes().size())
                        .sum())
                .isGreaterThan(1000);
        assertThat(clusters.stream()
                        .mapToInt(cluster -> cluster.commands().size())
                        .sum())
                .isGreaterThan(300);
        assertThat(clusters.stream()
                        .mapToInt(cluster -> cluster.events().size())
                        .sum())
                .isGreaterThan(100);
    }

    @Test
    void readsOnlyWhatIsAskedFor() {
        matter.cluster("OnOff");
        assertThat(parts.read())
                .containsExactly("matter/clusters/OnOff.json", "matter/index.json", "matter/types.json");
        matter.deviceType("OnOffLight");
        matter.cluster("OnOff");
        assertThat(parts.read())
                .containsExactly(
                        "matter/clusters/OnOff.json",
                        "matter/device-types/OnOffLight.json",
                        "matter/index.json",
                        "matter/types.json");
    }

    @Test
    void findsNothingUnderANameThatIsNone() {
        assertThat(matter.cluster("OnOf")).isEmpty();
        assertThat(matter.cluster("onoff")).isEmpty();
        assertThat(matter.deviceType("Lamp")).isEmpty();
    }

    @Test
    void knowsAnAttribute() {
        Cluster level = matter.cluster("LevelControl").orElseThrow();
        assertThat(level.title()).isEqualTo("Level Control");
        assertThat(level.publicId()).isEqualTo("matter.LevelControl");
        assertThat(level.revisions()).containsKey("1.4");
        Attribute current = level.attribute("CurrentLevel").orElseThrow();
        assertThat(current.id()).isZero();
        assertThat(current.nullable()).isTrue();
        assertThat(current.writable()).isFalse();
        assertThat(current.access()).isEqualTo("R V");
        assertThat(current.conformance()).isEqualTo("M");
        assertThat(current.type())
                .isEqualTo(new MatterType.Whole("uint8", false, 8, BigInteger.ZERO, BigInteger.valueOf(255), null));
        assertThat(level.attribute("OnLevel").orElseThrow().writable()).isTrue();
    }

    @Test
    void knowsCommandsByTheirIdsWithTheirFieldsAndAnswers() {
        Cluster onOff = matter.cluster("OnOff").orElseThrow();
        assertThat(onOff.commands())
                .extracting(Command::name)
                .containsExactly("Off", "On", "Toggle", "OffWithEffect", "OnWithRecallGlobalScene", "OnWithTimedOff");
        Command timed = onOff.command("OnWithTimedOff").orElseThrow();
        assertThat(timed.id()).isEqualTo(0x42);
        assertThat(timed.response()).isEqualTo(new Command.StatusResponse());
        assertThat(timed.fields()).extracting(Field::name).containsExactly("OnOffControl", "OnTime", "OffWaitTime");
        assertThat(timed.fields().get(1).bounds()).isEqualTo(new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(65534)));
        Command add = matter.cluster("Groups").orElseThrow().command("AddGroup").orElseThrow();
        assertThat(add.response())
                .isInstanceOfSatisfying(
                        Command.CommandResponse.class,
                        response -> assertThat(response.name()).isEqualTo("AddGroupResponse"));
    }

    @Test
    void tellsOwnTypesFromPayloads() {
        Cluster onOff = matter.cluster("OnOff").orElseThrow();
        assertThat(onOff.enumerations())
                .extracting(MatterType.Enumeration::name)
                .contains("StartUpOnOffEnum")
                .doesNotHaveDuplicates();
        assertThat(onOff.bitmaps()).extracting(MatterType.Bitmap::name).containsExactly("OnOffControlBitmap");
        assertThat(onOff.structs()).isEmpty();
        Cluster groups = matter.cluster("Groups").orElseThrow();
        assertThat(groups.structs()).isEmpty();
    }

    @Test
    void keepsTheSpellingOfTheSpecification() {
        Cluster time = matter.cluster("TimeFormatLocalization").orElseThrow();
        assertThat(time.enumerations())
                .filteredOn(type -> type.name().equals("HourFormatEnum"))
                .singleElement()
                .satisfies(type -> assertThat(type.values())
                        .extracting(MatterType.EnumValue::specName)
                        .contains("12hr", "24hr"));
    }

    @Test
    void knowsWhatADeviceTypeAsks() {
        DeviceType light = matter.deviceType("ExtendedColorLight").orElseThrow();
        assertThat(light.title()).isEqualTo("Extended Color Light");
        assertThat(light.id()).isEqualTo(0x010D);
        assertThat(light.server("OnOff").orElseThrow().conformance()).isEqualTo("M");
        assertThat(light.server("OnOff").orElseThrow().features()).containsEntry("LT", "M");
    }
}
