package dev.connectorkit.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecVersionTest {

    @Test
    void precedesWhatCameLater() {
        SpecVersion version = new SpecVersion("1.4");
        assertThat(version.precedes("1.4.2")).isTrue();
        assertThat(version.precedes("1.10")).isTrue();
        assertThat(version.precedes("1.4")).isFalse();
        assertThat(version.precedes("1.3.9")).isFalse();
        assertThat(version.precedes(null)).isFalse();
    }

    @Test
    void findsTheFirstChoiceThatHasIt() {
        assertThat(SpecVersion.firstWith("1.4.2")).isEqualTo(new SpecVersion("1.5"));
        assertThat(SpecVersion.firstWith("1.6")).isEqualTo(new SpecVersion("1.6"));
    }
}
