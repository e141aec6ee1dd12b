package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void doublesItsPauseUpToTheCap() {
        RetryPolicy policy = new RetryPolicy(100, Duration.ofMillis(50), Duration.ofSeconds(1));

        assertThat(List.of(1, 2, 3, 4, 5, 6, 50, 99))
                .extracting(policy::boundMillis)
                .containsExactly(50L, 100L, 200L, 400L, 800L, 1_000L, 1_000L, 1_000L);
    }

    @Test
    void refusesWhatIsNoPolicy() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("retry policy must have at least 1 attempt");
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ofMillis(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsEveryPauseUpToItsBound() {
        RealPause pause = new RealPause();
        boolean[] drawn = new boolean[4];
        for (int i = 0; i < 1_000; i++) {
            drawn[(int) pause.draw(3)] = true;
        }

        assertThat(drawn).containsOnly(true);
        assertThat(pause.draw(0)).isZero();
    }
}
