package dev.connectorkit.processor.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ModelParts;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author's files add to the vocabulary, asked for like everything else in it. */
class AuthorModelTest {

    @TempDir
    Path directory;

    private AuthorProject project;

    @BeforeEach
    void write() {
        project = new AuthorProject(directory)
                .with("smithy/lamp.smithy", SmithyText.LAMP)
                .with("smithy/deeper/on-off.smithy", SmithyText.ON_OFF);
    }

    @Test
    void nothingIsToBeToldAboutFilesThatAreRight() {
        assertThat(project.messages("smithy")).isEmpty();
    }

    @Test
    void aClusterIsThereBesideThoseOfMatter() {
        MatterModel matter = project.matter("smithy");
        Cluster lamp = matter.cluster("AcmeLamp").orElseThrow();

        assertThat(lamp.id()).isEqualTo(0x0155FC01L);
        assertThat(lamp.publicId("1.4")).isEqualTo("acme.AcmeLamp@1.0");
        assertThat(lamp.revisions()).containsEntry("1.4", 2);
        assertThat(lamp.attributes()).extracting(Attribute::name).containsExactly("Effect", "Hours", "Zones");
        assertThat(lamp.commands()).extracting(Command::name).containsExactly("Play", "Ask");
        assertThat(lamp.events()).extracting(Event::name).containsExactly("BurntOut");
        assertThat(lamp.enumerations()).extracting(MatterType.Enumeration::name).containsExactly("EffectEnum");
        assertThat(lamp.bitmaps()).extracting(MatterType.Bitmap::name).containsExactly("ZoneBitmap");
        assertThat(lamp.structs()).extracting(MatterType.Struct::name).containsExactly("ZoneStruct");
        assertThat(matter.clusters()).containsEntry("AcmeLamp", 0x0155FC01L).containsEntry("OnOff", 6L);
    }

    @Test
    void aStandardClusterHasAnExtensionsElementsBehindItsOwn() {
        Cluster onOff = project.matter("smithy").cluster("OnOff").orElseThrow();

        assertThat(onOff.publicId("1.4")).isEqualTo("matter.OnOff@1.4");
        assertThat(onOff.attribute("OnTime")).isPresent();
        assertThat(onOff.attribute("NightMode").orElseThrow().id()).isEqualTo(0x01550003L);
        assertThat(onOff.attribute("NightMode").orElseThrow().type()).isInstanceOf(MatterType.Enumeration.class);
        assertThat(onOff.attribute("Remembered").orElseThrow().type()).isInstanceOf(MatterType.Enumeration.class);
        assertThat(onOff.command("Toggle")).isPresent();
        assertThat(onOff.command("Flash").orElseThrow().fields()).hasSize(1);
        assertThat(onOff.event("Tapped")).isPresent();
        assertThat(onOff.feature("LT")).isPresent();
    }

    @Test
    void anExtensionAloneHasNothingOfTheCluster() {
        Cluster extension = project.matter("smithy").extension("AcmeOnOff").orElseThrow();

        assertThat(extension.name()).isEqualTo("OnOff");
        assertThat(extension.id()).isEqualTo(6);
        assertThat(extension.attributes()).extracting(Attribute::name).containsExactly("NightMode", "Remembered");
        assertThat(extension.commands()).extracting(Command::name).containsExactly("Flash");
        assertThat(extension.events()).extracting(Event::name).containsExactly("Tapped");
        assertThat(extension.features()).isEmpty();
        assertThat(extension.enumerations())
                .extracting(MatterType.Enumeration::name)
                .containsExactly("NightModeEnum");
    }

    @Test
    void aCatalogueHoldsWhatIsInItsNamespaceAndBelow() {
        MatterModel matter = project.matter("smithy");

        assertThat(matter.catalogue("com.acme")).containsOnlyKeys("AcmeLamp", "AcmeOnOff");
        assertThat(matter.catalogue("com.acme.lamp")).containsOnlyKeys("AcmeLamp");
        assertThat(matter.catalogue("com.ac")).isEmpty();
        assertThat(matter.catalogue("dev.connectorkit.matter"))
                .containsKey("OnOff")
                .doesNotContainKeys("AcmeLamp", "AcmeOnOff");
    }

    @Test
    void twoExtensionsAddToOneCluster() {
        project.with(
                "smithy/bolt.smithy",
                SmithyText.ON_OFF
                        .replace("com.acme.onoff", "com.bolt.onoff")
                        .replace("AcmeOnOff", "BoltOnOff")
                        .replace("0x0155", "0x0156")
                        .replace("NightMode:", "BoltMode:")
                        .replace("Remembered", "BoltRemembered")
                        .replace("FlashCommand", "BoltCommand")
                        .replace("TappedEvent", "BoltEvent"));

        assertThat(project.messages("smithy")).isEmpty();
        Cluster onOff = project.matter("smithy").cluster("OnOff").orElseThrow();
        assertThat(onOff.attribute("NightMode")).isPresent();
        assertThat(onOff.attribute("BoltMode")).isPresent();
        assertThat(onOff.events()).extracting(Event::name).containsExactly("Tapped", "Bolt");
    }

    @Test
    void aClusterWithoutAttributesGetsThoseOfAnExtension() {
        project.with("smithy/deeper/on-off.smithy", """
                        $version: "2.0"
                        namespace com.acme.identify
                        use dev.connectorkit.matter#attribute
                        use dev.connectorkit.matter#clusterExtension
                        use dev.connectorkit.matter.keypadinput#KeypadInputCluster
                        @clusterExtension(cluster: KeypadInputCluster, attributes: AcmeKeypadAttributes)
                        service AcmeKeypadExtension {}
                        structure AcmeKeypadAttributes {
                            @attribute(id: "0x01550000", access: "R V")
                            Sticky: Boolean
                        }
                        """);

        assertThat(project.messages("smithy")).isEmpty();
        Cluster keypad = project.matter("smithy").cluster("KeypadInput").orElseThrow();
        assertThat(keypad.attributes()).extracting(Attribute::name).containsExactly("Sticky");
        assertThat(keypad.command("SendKey")).isPresent();
    }

    @Test
    void mixinsAreGoneIntoTheShapesThatUseThem() {
        project.with("smithy/lamp.smithy", SmithyText.LAMP.replace("structure AcmeLampAttributes {", """
                        @mixin
                        structure Counted {
                            @attribute(id: "0x0005", access: "R V")
                            Starts: UInt8
                        }

                        structure AcmeLampAttributes with [Counted] {
                        """));

        assertThat(project.messages("smithy")).isEmpty();
        assertThat(project.matter("smithy").cluster("AcmeLamp").orElseThrow().attribute("Starts"))
                .isPresent();
    }

    @Test
    void aServiceThatIsNoClusterCanBeGeneratedFrom() {
        project.with("smithy/weather.smithy", """
                        $version: "2.0"
                        namespace com.acme.weather
                        service Weather { version: "1", operations: [GetWeather] }
                        @http(method: "GET", uri: "/weather")
                        @readonly
                        operation GetWeather { output := { degrees: Integer } }
                        """);

        ServiceModel service = ServiceModel.read(project.model("smithy"), "author", "com.acme.weather#Weather");

        assertThat(service.operations()).hasSize(1);
        assertThat(service.closure(Shape.Structure.class)).hasSize(1);
    }

    @Test
    void nothingIsReadBeforeTheFirstQuestion() {
        ModelParts jar = ModelParts.ofClassPath();

        new AuthorModel("nowhere", directory, jar);

        assertThat(jar.read()).isEmpty();
    }

    @Test
    void idsBehindAVendorIdHaveEightDigits() {
        assertThat(new MatterId(0x01550003).four()).isEqualTo("0x01550003");
        assertThat(new MatterId(0x01550003).two()).isEqualTo("0x01550003");
        assertThat(new MatterId(0x15771002).four()).isEqualTo("0x15771002");
        assertThat(new MatterId(0xFFF1FC01L).four()).isEqualTo("0xfff1fc01");
        assertThat(new MatterId(6).four()).isEqualTo("0x0006");
        assertThat(new MatterId(2).two()).isEqualTo("0x02");
        assertThat(new MatterId(0xFF01).two()).isEqualTo("0xff01");
    }
}
