package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Over a clock that stands still between calls. */
class SendRateTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void bindsNobodyUntilThrottled() {
        SendRate rate = new SendRate(Double.POSITIVE_INFINITY, 0);

        for (int i = 0; i < 1_000; i++) {
            assertThat(rate.book(0)).isZero();
        }
        assertThat(rate.perSecond()).isInfinite();
    }

    @Test
    void spacesAttemptsEvenly() {
        SendRate rate = new SendRate(10, 0);

        assertThat(rate.book(0)).isZero();
        assertThat(rate.book(0)).isEqualTo(SECOND / 10);
        assertThat(rate.book(SECOND / 20)).isEqualTo(2 * SECOND / 10 - SECOND / 20);
        assertThat(rate.book(5 * SECOND)).isZero();
    }

    @Test
    void halvesWhatThereWasOnceForAllThatWereUnderWay() {
        SendRate rate = new SendRate(Double.POSITIVE_INFINITY, 0);
        for (int i = 0; i < 100; i++) {
            rate.book(i * SECOND / 100);
        }

        rate.throttled(SECOND / 2, SECOND);
        rate.throttled(SECOND / 2, SECOND + 1);
        rate.throttled(SECOND - 1, SECOND + 2);

        assertThat(rate.perSecond()).isEqualTo(50);
    }

    @Test
    void halvesAgainWhenTheNewRateIsTooMuchToo() {
        SendRate rate = new SendRate(100, 0);

        rate.throttled(1, 10);
        rate.throttled(11, 20);

        assertThat(rate.perSecond()).isEqualTo(25);
    }

    @Test
    void risesByOneStepForASecondOfSuccesses() {
        SendRate rate = new SendRate(100, 0);
        rate.throttled(1, 10);

        for (int i = 0; i < 50; i++) {
            rate.accepted();
        }

        assertThat(rate.perSecond()).isCloseTo(55, Offset.offset(0.3));
    }

    @Test
    void staysBetweenItsBounds() {
        SendRate rate = new SendRate(4, 0);

        for (int i = 1; i < 100; i++) {
            rate.throttled(i * 10L, i * 10L + 5);
        }
        assertThat(rate.perSecond()).isEqualTo(0.5);
        for (int i = 0; i < 10_000; i++) {
            rate.accepted();
        }
        assertThat(rate.perSecond()).isEqualTo(4);
    }
}
