package dev.connectorkit.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorkit.annotation.Converter;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TimeConvertersTest {

    private static final String MOST_UINT64 = "18446744073709551615";

    /** A converter of durations with its Matter type made one, {@code long}. */
    record Timer(String name, Converter<Duration, ? extends Number> converter, long most, Duration unit) {

        long toMatter(Duration value) {
            return converter.toMatter(value).longValue();
        }

        Duration fromMatter(long value) {
            return fromMatter(converter, value);
        }

        @SuppressWarnings("unchecked")
        private static <M extends Number> Duration fromMatter(Converter<Duration, M> converter, long value) {
            Number matter = converter.toMatter(Duration.ZERO) instanceof Integer ? (Number) (int) value : (Long) value;
            return converter.fromMatter((M) matter);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<Timer> timers() {
        return Arbitraries.of(List.of(
                new Timer("Seconds", new Seconds(), 4_294_967_295L, Duration.ofSeconds(1)),
                new Timer("Seconds16", new Seconds16(), 65_535, Duration.ofSeconds(1)),
                new Timer("TenthsOfSeconds", new TenthsOfSeconds(), 65_535, Duration.ofMillis(100)),
                new Timer("Minutes", new Minutes(), 65_535, Duration.ofMinutes(1)),
                new Timer("Milliseconds", new Milliseconds(), 4_294_967_295L, Duration.ofMillis(1))));
    }

    @Property
    void everyCountComesBackExactly(@ForAll("timers") Timer timer, @ForAll @LongRange(max = 4_294_967_295L) long any) {
        long count = any % (timer.most() + 1);

        assertThat(timer.toMatter(timer.fromMatter(count))).isEqualTo(count);
        assertThat(timer.fromMatter(count)).isEqualTo(timer.unit().multipliedBy(count));
    }

    @Property
    void aPartOfAUnitIsRoundedHalfUp(
            @ForAll("timers") Timer timer,
            @ForAll @IntRange(max = 65_534) int count,
            @ForAll @IntRange(max = 999_999) int millionths) {
        Duration value = timer.unit()
                .multipliedBy(count)
                .plus(timer.unit().multipliedBy(millionths).dividedBy(1_000_000));

        assertThat(timer.toMatter(value)).isEqualTo(millionths < 500_000 ? count : count + 1);
    }

    @Property
    void durationsOutsideAreRefused(@ForAll("timers") Timer timer) {
        Duration most = timer.unit().multipliedBy(timer.most());

        assertThat(timer.toMatter(most)).isEqualTo(timer.most());
        assertThatIllegalArgumentException().isThrownBy(() -> timer.toMatter(most.plus(timer.unit())));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.toMatter(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.toMatter(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.toMatter(Duration.ofSeconds(Long.MIN_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.fromMatter(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.fromMatter(timer.most() + 1));
    }

    @Property
    void sixtyFourBitsComeBackExactly(@ForAll @BigRange(min = "0", max = MOST_UINT64) BigInteger count) {
        for (Converter<Duration, BigInteger> converter : List.of(new Milliseconds64(), new Microseconds64())) {
            assertThat(converter.toMatter(converter.fromMatter(count))).isEqualTo(count);
        }
        for (Converter<Instant, BigInteger> converter : List.of(new EpochMicroseconds(), new PosixMilliseconds())) {
            assertThat(converter.toMatter(converter.fromMatter(count))).isEqualTo(count);
        }
    }

    @Example
    void sixtyFourBitsEndWhereTheyEnd() {
        var most = new BigInteger(MOST_UINT64);
        var micros = new Microseconds64();
        Duration longest = micros.fromMatter(most);

        assertThat(longest).isEqualTo(Duration.ofSeconds(18_446_744_073_709L, 551_615_000));
        assertThat(micros.toMatter(longest)).isEqualTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> micros.toMatter(longest.plusNanos(1000)));
        assertThatIllegalArgumentException().isThrownBy(() -> micros.toMatter(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> micros.fromMatter(most.add(BigInteger.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> micros.fromMatter(BigInteger.ONE.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PosixMilliseconds().toMatter(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new EpochMicroseconds().toMatter(Instant.MIN));
    }

    @Example
    void mattersEpochIsTheYear2000() {
        var start = Instant.parse("2000-01-01T00:00:00Z");
        var later = Instant.parse("2026-06-15T12:30:45.1234567Z");

        assertThat(new EpochSeconds().toMatter(start)).isZero();
        assertThat(new EpochMicroseconds().toMatter(start)).isZero();
        assertThat(new EpochSeconds().toMatter(later)).isEqualTo(834_841_845L);
        assertThat(new EpochMicroseconds().toMatter(later)).isEqualTo(834_841_845_123_457L);
        assertThat(new PosixMilliseconds().toMatter(later)).isEqualTo(1_781_526_645_123L);
        assertThat(new EpochSeconds().fromMatter(4_294_967_295L)).isEqualTo("2136-02-07T06:28:15Z");
    }

    @Property
    void everyEpochSecondComesBackExactly(@ForAll @LongRange(max = 4_294_967_295L) long seconds) {
        var converter = new EpochSeconds();

        assertThat(converter.toMatter(converter.fromMatter(seconds))).isEqualTo(seconds);
    }

    @Example
    void instantsOutsideAreRefused() {
        var converter = new EpochSeconds();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.toMatter(Instant.parse("1999-12-31T23:59:59Z")))
                .withMessageContaining("expected 2000-01-01T00:00:00Z to 2136-02-07T06:28:15Z");
        assertThatIllegalArgumentException().isThrownBy(() -> converter.toMatter(Instant.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.toMatter(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.fromMatter(-1L));
        assertThatIllegalArgumentException().isThrownBy(() -> converter.fromMatter(4_294_967_296L));
    }
}
