package dev.connectorkit.sample.lifx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.OnOff;
import dev.connectorkit.shape.SerializableShape;
import dev.connectorkit.validation.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From LIFX's JSON to Matter's values, over the generated mapper. Ids are Matter's, as they go over the wire. */
class LightMappingTest {

    private static final String SOFA = """
            [{"id": "d073d5000001", "label": "Sofa", "connected": true, "power": "on",
              "color": {"hue": 120, "saturation": 1, "kelvin": 3500}, "brightness": 0.5,
              "product": {"name": "Color 1000", "capabilities": {"has_color": true,
                "has_variable_color_temp": true, "min_kelvin": 2500, "max_kelvin": 9000}}}]""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "power": "on"       | "power": "on"                      | 0x0006 | 0x0000 | true
            "power": "on"       | "power": "off"                     | 0x0006 | 0x0000 | false
            "brightness": 0.5   | "brightness": 1                    | 0x0008 | 0x0000 | 254
            "brightness": 0.5   | "brightness": 0.5                  | 0x0008 | 0x0000 | 127
            "brightness": 0.5   | "brightness": 0.6999923704890516   | 0x0008 | 0x0000 | 178
            "brightness": 0.5   | "brightness": 0.0019               | 0x0008 | 0x0000 | 1
            "brightness": 0.5   | "brightness": 0                    | 0x0008 | 0x0000 | 1
            "connected": true   | "connected": true                  | 0x0039 | 0x0011 | true
            "connected": true   | "connected": false                 | 0x0039 | 0x0011 | false
            "label": "Sofa"     | "label": "Mom's lamp"              | 0x0039 | 0x0005 | "Mom's lamp"
            "hue": 120          | "hue": 0                           | 0x0300 | 0x0000 | 0
            "hue": 120          | "hue": 120                         | 0x0300 | 0x0000 | 85
            "hue": 120          | "hue": 359.99450682841254          | 0x0300 | 0x0000 | 254
            "saturation": 1     | "saturation": 1                    | 0x0300 | 0x0001 | 254
            "saturation": 1     | "saturation": 0                    | 0x0300 | 0x0001 | 0
            "saturation": 1     | "saturation": 0.0005               | 0x0300 | 0x0001 | 1
            "kelvin": 3500      | "kelvin": 1500                     | 0x0300 | 0x0007 | 667
            "kelvin": 3500      | "kelvin": 2700                     | 0x0300 | 0x0007 | 370
            "kelvin": 3500      | "kelvin": 9000                     | 0x0300 | 0x0007 | 111
            "saturation": 1     | "saturation": 0.01                 | 0x0300 | 0x0008 | 0
            "saturation": 1     | "saturation": 0                    | 0x0300 | 0x0008 | 2
            "min_kelvin": 2500  | "min_kelvin": 1500                 | 0x0300 | 0x400c | 667
            "max_kelvin": 9000  | "max_kelvin": 9000                 | 0x0300 | 0x400b | 111
            """)
    void mapsEachValue(String given, String lifx, String cluster, String attribute, String matter) throws IOException {
        var light = (LifxLight) read(SOFA.replace(given, lifx));
        assertThat(attribute(LifxLightMatter.state(light), cluster, attribute)).isEqualTo(matter);
    }

    @Test
    void reportsWhatEachKindOfLightCanDo() throws IOException {
        assertThat(clusters(read(SOFA))).containsExactly("0x0003", "0x0006", "0x0008", "0x0039", "0x0300");
        assertThat(clusters(read(SOFA.replace("\"has_color\": true", "\"has_color\": false"))))
                .containsExactly("0x0003", "0x0006", "0x0008", "0x0039", "0x0300");
        assertThat(clusters(read(SOFA.replaceAll("\"has[^,]*,", ""))))
                .containsExactly("0x0003", "0x0006", "0x0008", "0x0039");
    }

    /** The mapper reads back what it wrote; what differs is what Matter's units cannot tell. */
    @Test
    void tellsALightAsItIs() throws IOException {
        var told = LifxLightMatter.read(LifxLightMatter.state((LifxLight) read(SOFA)));
        assertThat(told.label()).isEqualTo("Sofa");
        assertThat(told.power()).isTrue();
        assertThat(told.brightness()).isCloseTo(0.5, within(0.004));
        assertThat(told.hue()).isCloseTo(120, within(0.71));
        assertThat(told.kelvin()).isCloseTo(3500, within(7));
        assertThat(told.colorMode()).isEqualTo(ColorControl.ColorModeEnum.CURRENT_HUE_AND_CURRENT_SATURATION);
    }

    @Test
    void tellsOnlyWhatChanged() throws IOException {
        var before = read(SOFA);
        var after = read(SOFA.replace("\"brightness\": 0.5", "\"brightness\": 1"));
        var told = LifxLightMatter.read(after.changesSince(before));
        assertThat(told.brightness()).isEqualTo(1);
        assertThat(told.tells(OnOff.ON_OFF)).isFalse();
        assertThat(told.tells(ColorControl.CURRENT_HUE)).isFalse();
        assertThat(after.changesSince(after)).isEmpty();
    }

    @Test
    void isSilentAboutAChangeTooSmallForMatter() throws IOException {
        var after = read(SOFA.replace("\"brightness\": 0.5", "\"brightness\": 0.5001"));
        assertThat(after.changesSince(read(SOFA))).isEmpty();
    }

    @Test
    void tellsEverythingOfALightThatBecameAnother() throws IOException {
        var white = read(SOFA.replace("\"has_color\": true", "\"has_color\": false"));
        assertThat(json(white.changesSince(read(SOFA))))
                .isEqualTo(json(LifxWhiteLightMatter.state((LifxWhiteLight) white)));
    }

    @Test
    void refusesWhatMatterCannotSayAllAtOnce() throws IOException {
        var light = (LifxLight) read(SOFA.replace("\"brightness\": 0.5", "\"brightness\": 1.5")
                .replace("\"kelvin\": 3500", "\"kelvin\": 0"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> LifxLightMatter.state(light))
                .withMessageContaining("LifxLight.brightness (LevelControl.CurrentLevel 0x0008/0x0000)")
                .withMessageContaining("LifxLight.kelvin (ColorControl.ColorTemperatureMireds 0x0300/0x0007)");
    }

    /** What an author sees who does not clean the names of the device cloud. */
    @Test
    void refusesALabelThatIsNoNameForTheService() throws IOException {
        var device = read(SOFA.replace("\"Sofa\"", "\"Mom's lamp\"")).toDevice();
        var uncleaned = device.toBuilder().connectorDeviceName("Mom's lamp").build();
        var request = new LifxConnectorRequests("lifx")
                .deviceDiscovery()
                .userId("mom")
                .deviceDiscoveryId("d1")
                .statusCode(200);
        assertThat(device.connectorDeviceName()).isEqualTo("Moms lamp");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> request.devices(List.of(uncleaned)).build())
                .withMessage("""
                        SendConnectorEventRequest does not meet the model's constraints (1):
                          Devices[0].ConnectorDeviceName: must match ^[\\p{L}\\p{N} ._-]+$, found "Mom's lamp\"""");
    }

    private static LifxDevice read(String json) throws IOException {
        return LifxJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new LightsReader())
                .get(0);
    }

    private static List<String> clusters(LifxDevice light) {
        var endpoint = Document.parse(json(light.toDevice().capabilityReport().endpoints()));
        return endpoint.asList().get(0).get("clusters").asList().stream()
                .map(cluster -> cluster.get("id").asString())
                .toList();
    }

    private static String attribute(List<MatterEndpoint> endpoints, String cluster, String attribute) {
        return Document.parse(json(endpoints)).asList().stream()
                .flatMap(endpoint -> endpoint.get("clusters").asList().stream())
                .filter(candidate -> candidate.get("id").asString().equals(cluster))
                .map(found -> found.get("attributes").get(attribute).toString())
                .findFirst()
                .orElseThrow();
    }

    private static String json(List<? extends SerializableShape> shapes) {
        var json = new JsonWriter();
        json.beginArray();
        shapes.forEach(shape -> shape.writeTo(json));
        json.endArray();
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }
}
