package dev.connectorkit.sample.lifx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From LIFX's JSON to the connector's devices. */
class LightsReaderTest {

    private static final String COLOR_LIGHT = """
            [{"id": "d073d5000001", "label": "Sofa", "connected": true, "power": "on",
              "color": {"hue": 29.999, "saturation": 0.5, "kelvin": 3500}, "brightness": 0.25,
              "product": {"name": "Color 1000", "capabilities": {"has_color": true,
                "has_variable_color_temp": true, "min_kelvin": 2500, "max_kelvin": 9000}}}]""";

    @Test
    void readsALightWithColours() throws IOException {
        assertThat(read(COLOR_LIGHT))
                .containsExactly(
                        new LifxLight("d073d5000001", "Sofa", true, true, 0.25, 29.999, 0.5, 3500, 2500, 9000));
    }

    @Test
    void readsALightWithWhiteOfVariableTone() throws IOException {
        assertThat(read(COLOR_LIGHT.replace("\"has_color\": true", "\"has_color\": false")))
                .containsExactly(new LifxWhiteLight("d073d5000001", "Sofa", true, true, 0.25, 3500, 2500, 9000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"has_color\": false, \"has_variable_color_temp\": false, \"min_kelvin\": 2700, \"max_kelvin\": 2700}",
                "{}"
            })
    void readsALightThatClaimsNoMoreAsOneThatDims(String capabilities) throws IOException {
        assertThat(read(COLOR_LIGHT.replaceAll("\"capabilities\": \\{[^}]*}", "\"capabilities\": " + capabilities)))
                .containsExactly(new LifxDimmableLight("d073d5000001", "Sofa", true, true, 0.25));
    }

    @Test
    void takesMembersInAnyOrderAndSkipsWhatLifxAdds() throws IOException {
        var json = """
                [{"zones": {"count": 1, "zones": [{"brightness": 0, "hue": 9, "kelvin": 1500, "saturation": 0}]},
                  "product": {"capabilities": {"has_hev": false}, "company": "LIFX", "name": "Mini"},
                  "infrared": "1.0", "group": {"id": "x", "name": "y"}, "brightness": 1, "power": "off",
                  "connected": false, "effect": null, "label": "Hall", "id": "d073d5000002"}]""";
        assertThat(read(json)).containsExactly(new LifxDimmableLight("d073d5000002", "Hall", false, false, 1));
    }

    @Test
    void readsAnAccountWithoutLights() throws IOException {
        assertThat(read("[]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "d073d5000001",  | ``                | light without id must have id
            "connected": true,     | ``                | light d073d5000001 must have connected
            "power": "on",         | ``                | light d073d5000001 must have power
            "brightness": 0.25,    | ``                | light d073d5000001 must have brightness
            "hue": 29.999,         | ``                | light d073d5000001 must have color.hue
            "saturation": 0.5,     | ``                | light d073d5000001 must have color.saturation
            , "kelvin": 3500       | ``                | light d073d5000001 must have color.kelvin
            "min_kelvin": 2500,    | ``                | light d073d5000001 must have product.capabilities.min_kelvin
            , "max_kelvin": 9000   | ``                | light d073d5000001 must have product.capabilities.max_kelvin
            "id": "d073d5000001"   | "id": 1           | id must be a string, found integer
            "connected": true      | "connected": "no" | connected must be true or false, found string
            "brightness": 0.25     | "brightness": "1" | brightness must be a number, found string
            "kelvin": 3500         | "kelvin": null    | color.kelvin must be a number, found null
            {"name": "Color 1000", "capabilities" | {"capabilities": [], "more" | product.capabilities must be an object, found begin array
            """)
    void saysWhichMemberIsNotAsDocumented(String documented, String found, String message) {
        assertMalformed(COLOR_LIGHT.replace(documented, found), "LIFX's answer is not what LIFX documents: " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "{},    'the list of lights must be an array, found begin object'",
        "[7],   'a light must be an object, found integer'"
    })
    void refusesAnotherDocument(String json, String message) {
        assertMalformed(json, "LIFX's answer is not what LIFX documents: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{", "[{\"id\":", "[]]", "[{\"id\": \"d0", "<html>"})
    void refusesWhatIsNotJsonToItsEnd(String json) {
        assertThatExceptionOfType(LifxException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("LIFX's answer is not JSON to its end: ")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LifxException.Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nesting", "number", "string"})
    void refusesWhatWouldCostMemoryOrTime(String what) {
        var json = switch (what) {
            case "nesting" -> "[{\"new\":" + "[".repeat(10_000);
            case "number" -> "[{\"brightness\":" + "9".repeat(1_000_000);
            default -> "[{\"label\":\"" + "x".repeat(1_100_000) + "\"";
        };
        assertThatExceptionOfType(LifxException.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining("at most");
    }

    private static void assertMalformed(String json, String message) {
        assertThatExceptionOfType(LifxException.class)
                .isThrownBy(() -> read(json))
                .withMessage(message)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LifxException.Reason.MALFORMED));
    }

    private static List<LifxDevice> read(String json) throws IOException {
        return LifxJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new LightsReader());
    }
}
