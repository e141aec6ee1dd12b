package dev.connectorkit.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> CLUSTERS = List.of("OnOff", "LevelControl", "ColorControl", "DoorLock");

    @Test
    void findsMisspeltSwappedAndWronglyCasedNames() {
        assertThat(Suggestion.closest("OnOf", CLUSTERS)).containsExactly("OnOff");
        assertThat(Suggestion.closest("LeveLcontorl", CLUSTERS)).containsExactly("LevelControl");
        assertThat(Suggestion.closest("ColourControl", CLUSTERS)).containsExactly("ColorControl");
    }

    @Test
    void putsTheClosestFirstAndNamesAtMostThree() {
        assertThat(Suggestion.closest("Mode", List.of("Node", "Mod", "Modes", "Model", "mode")))
                .containsExactly("mode", "Mod", "Model");
    }

    @Test
    void staysSilentWhenNothingIsClose() {
        assertThat(Suggestion.closest("Thermostat", CLUSTERS)).isEmpty();
        assertThat(Suggestion.mend("Thermostat", CLUSTERS, "look it up")).isEqualTo("look it up");
    }

    @Test
    void asksWhatWasMeant() {
        assertThat(Suggestion.mend("DoorLok", CLUSTERS, "")).isEqualTo("did you mean \"DoorLock\"?");
    }

    @Test
    void countsASwapOfNeighboursOnce() {
        assertThat(Suggestion.distance("ab", "ba")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
    }
}
