package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.validation.InvalidRequestException;
import org.junit.jupiter.api.Test;

/** Events go to Matter as the records their authors wrote. */
class EventMapperTest {

    private static final BellButton BUTTON = new BellButton("a", 0);

    @Test
    void givesTheEndpointWithTheEventAlone() {
        assertThat(Json.of(BellButtonMatter.pressed(BUTTON, new BellButton.Pressed(1))))
                .isEqualTo("{\"id\":\"1\",\"clusters\":[{\"id\":\"0x003b\",\"events\":{\"0x01\":{\"0\":1}}}]}");
        assertThat(Json.of(BellButtonMatter.counted(BUTTON, new BellButton.Counted(0.5, 3))))
                .isEqualTo(
                        "{\"id\":\"1\",\"clusters\":[{\"id\":\"0x003b\",\"events\":{\"0x06\":{\"0\":127,\"1\":3}}}]}");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> BellButtonMatter.pressed(BUTTON, new BellButton.Pressed(256)))
                .withMessageContaining("BellButton.Pressed (Switch.InitialPress 0x003b/0x01).NewPosition")
                .withMessageContaining("at most 255, found more");
    }

    @Test
    void reportsTheEventsAndTheFeaturesTheyNeed() {
        var cluster = BellButtonMatter.capabilityReport(BUTTON)
                .endpoints()
                .get(0)
                .clusters()
                .get(0);
        assertThat(cluster.events()).containsExactly("0x01", "0x06");
        // Momentary (bit 1) and multi-press (bit 4).
        assertThat(cluster.featureMap()).isEqualTo(0x12L);
    }
}
