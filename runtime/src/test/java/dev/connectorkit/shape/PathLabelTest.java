package dev.connectorkit.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathLabelTest {
    @ParameterizedTest
    @CsvSource({
        "abc-_.~019AZ, abc-_.~019AZ",
        "'a b', a%20b",
        "a/b?c#d%, a%2Fb%3Fc%23d%25",
        "ü😀, %C3%BC%F0%9F%98%80",
        "a:b@c+d*, a%3Ab%40c%2Bd%2A",
        "..., ...",
    })
    void encodesAllButTheUnreserved(String value, String encoded) {
        assertThat(PathLabel.encode("ConnectorId", value)).isEqualTo(encoded);
    }

    @Test
    void keepsTheSlashesOfGreedyLabels() {
        assertThat(PathLabel.encodeGreedy("Key", "a/b c")).isEqualTo("a/b%20c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesWhatLeadsElsewhere(String value) {
        assertThatThrownBy(() -> PathLabel.encode("ConnectorId", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ConnectorId must name a segment");
    }
}
