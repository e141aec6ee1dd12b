package dev.connectorkit.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever wants no limit says so with the longest time there is. */
class DeadlineTest {
    private static final long DAY = Duration.ofDays(1).toMillis();

    @Test
    void takesWhatIsLongerThanADayForADay() {
        for (Duration time :
                List.of(Duration.ofDays(2), Duration.ofMillis(Long.MAX_VALUE), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertThat(Deadline.in(time).remainingMillis()).isBetween(DAY - 60_000, DAY);
        }
        assertThat(Deadline.inMillis(Long.MAX_VALUE).remainingMillis()).isBetween(DAY - 60_000, DAY);
    }

    @Test
    void hasPassedWhenNothingWasLeft() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE))) {
            assertThat(Deadline.in(none).hasPassed()).isTrue();
        }
        assertThat(Deadline.inMillis(Long.MIN_VALUE).hasPassed()).isTrue();
    }
}
