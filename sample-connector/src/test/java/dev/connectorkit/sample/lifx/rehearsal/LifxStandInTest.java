package dev.connectorkit.sample.lifx.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.LifxDevice;
import dev.connectorkit.sample.lifx.LifxDimmableLight;
import dev.connectorkit.sample.lifx.LifxException;
import dev.connectorkit.sample.lifx.LifxException.Reason;
import dev.connectorkit.sample.lifx.LifxLight;
import dev.connectorkit.sample.lifx.LifxResult;
import dev.connectorkit.sample.lifx.LifxState;
import dev.connectorkit.sample.lifx.LifxWhiteLight;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client and the stand-in, one against the other. */
class LifxStandInTest {

    private static final String TOKEN = "c5d1f0e8";
    private static final String SOFA = "d073d5000001";
    private static final String WORKTOP = "d073d5000003";
    private static final String GARDEN = "d073d5000005";

    private final House house = new House();
    private LifxStandIn standIn;
    private LifxCloud cloud;

    @BeforeEach
    void start() throws IOException {
        standIn = new LifxStandIn(house, TOKEN);
        cloud = new LifxCloud(standIn.uri(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void listsTheHouse() {
        assertThat(cloud.lights(TOKEN))
                .extracting(LifxDevice::name)
                .containsExactly("Sofa", "Moms lamp", "Worktop", "Larder", "Garden", "Shelf - left");
        assertThat(cloud.lights(TOKEN))
                .hasExactlyElementsOfTypes(
                        LifxLight.class,
                        LifxLight.class,
                        LifxWhiteLight.class,
                        LifxDimmableLight.class,
                        LifxLight.class,
                        LifxLight.class);
        assertThat(light(GARDEN))
                .isInstanceOfSatisfying(
                        LifxLight.class,
                        garden -> assertThat(garden.connected()).isFalse());
    }

    @Test
    void changesPowerBrightnessAndColour() {
        var state = new LifxState(true, "hue:240 saturation:0.75", 0.4, 0.0);
        assertThat(cloud.setState(TOKEN, SOFA, state)).containsExactly(new LifxResult(SOFA, "ok"));
        assertThat(light(SOFA)).isEqualTo(new LifxLight(SOFA, "Sofa", true, true, 0.4, 240, 0.75, 3500, 2500, 9000));
    }

    @Test
    void makesWhiteOfAColourTemperature() {
        cloud.setState(TOKEN, SOFA, LifxState.color("kelvin:2700"));
        assertThat(light(SOFA)).isInstanceOfSatisfying(LifxLight.class, sofa -> {
            assertThat(sofa.kelvin()).isEqualTo(2700);
            assertThat(sofa.saturation()).isZero();
        });
    }

    @Test
    void togglesBothWays() {
        assertThat(cloud.toggle(TOKEN, WORKTOP)).containsExactly(new LifxResult(WORKTOP, "ok"));
        assertThat(light(WORKTOP)).isEqualTo(worktop(true));
        cloud.toggle(TOKEN, WORKTOP);
        assertThat(light(WORKTOP)).isEqualTo(worktop(false));
    }

    @Test
    void leavesALightAloneThatItCannotReach() {
        var before = light(GARDEN);
        var results = cloud.setState(TOKEN, GARDEN, LifxState.power(true));
        assertThat(results).containsExactly(new LifxResult(GARDEN, "offline"));
        assertThat(results).noneMatch(LifxResult::confirmed);
        assertThat(light(GARDEN)).isEqualTo(before);
    }

    @Test
    void wantsTheToken() {
        assertRefused(() -> cloud.lights("wrong"), Reason.UNAUTHORIZED, "401: Invalid token");
        // With a body the JDK streams, and takes a 401 for a challenge it cannot meet.
        assertRefused(() -> cloud.toggle("wrong", SOFA), Reason.UNAUTHORIZED, "401");
    }

    @Test
    void knowsItsOwnLightsOnly() {
        assertRefused(() -> cloud.toggle(TOKEN, "d073d5ffffff"), Reason.NOT_FOUND, "404: Could not find light");
    }

    @Test
    void refusesWhatLifxRefuses() {
        assertRefused(() -> cloud.setState(TOKEN, SOFA, LifxState.brightness(1.1)), Reason.REFUSED, "422: brightness");
        assertRefused(() -> cloud.setState(TOKEN, SOFA, LifxState.color("mauve")), Reason.REFUSED, "422: color");
    }

    @Test
    void limitsTheRate() throws IOException {
        try (var almostSpent = new LifxStandIn(house, TOKEN, 1)) {
            var cloud = new LifxCloud(almostSpent.uri(), Duration.ofSeconds(20));
            cloud.lights(TOKEN);
            assertRefused(() -> cloud.lights(TOKEN), Reason.TOO_MANY_REQUESTS, "429");
        }
    }

    private static LifxWhiteLight worktop(boolean power) {
        return new LifxWhiteLight(WORKTOP, "Worktop", true, power, 0.5, 4000, 2700, 6500);
    }

    private LifxDevice light(String id) {
        return cloud.lights(TOKEN).stream()
                .filter(light -> light.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Runnable call, Reason reason, String message) {
        assertThatExceptionOfType(LifxException.class)
                .isThrownBy(call::run)
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
