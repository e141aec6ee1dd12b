package dev.connectorkit.processor.constraint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two bounds, both included. Arithmetic on intervals gives every result that numbers from them can
 * have, so what lies outside is certain.
 *
 * @param low the least number, null for no bound
 * @param high the greatest number, null for no bound
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** Every number: nothing is known. */
    public static final Interval ANY = new Interval(null, null);

    private static final MathContext DOWNWARD = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UPWARD = new MathContext(40, RoundingMode.CEILING);

    /**
     * One number.
     *
     * @param value the number
     * @return the interval that holds only it
     */
    public static Interval of(BigDecimal value) {
        return new Interval(value, value);
    }

    /**
     * One number.
     *
     * @param value the number
     * @return the interval that holds only it
     */
    public static Interval of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * The numbers from one to another.
     *
     * @param low the least
     * @param high the greatest
     * @return the interval
     */
    public static Interval of(long low, long high) {
        return new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * Whether a number lies in it.
     *
     * @param value the number
     * @return whether it does
     */
    public boolean contains(BigDecimal value) {
        return (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
    }

    /**
     * Whether it holds one number only.
     *
     * @return false if a bound is missing
     */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /**
     * Whether it holds no number, because its bounds are the wrong way round.
     *
     * @return false if a bound is missing
     */
    public boolean isEmpty() {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /**
     * The numbers in both.
     *
     * @param other the other interval
     * @return may be {@linkplain #isEmpty() empty}
     */
    public Interval intersect(Interval other) {
        return new Interval(greatestKnown(Stream.of(this, other)), leastKnown(Stream.of(this, other)));
    }

    /**
     * The least interval that holds both.
     *
     * @param other the other interval
     * @return the hull
     */
    public Interval hull(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.min(other.low),
                high == null || other.high == null ? null : high.max(other.high));
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Interval negated() {
        return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    Interval times(Interval other) {
        if (low != null && high != null && other.low != null && other.high != null) {
            var products = Stream.of(
                            low.multiply(other.low),
                            low.multiply(other.high),
                            high.multiply(other.low),
                            high.multiply(other.high))
                    .sorted()
                    .toList();
            return new Interval(products.get(0), products.get(3));
        }
        if (isPoint() && low != null) {
            return other.scaled(low);
        }
        return other.isPoint() && other.low != null ? scaled(other.low) : ANY;
    }

    private Interval scaled(BigDecimal factor) {
        if (factor.signum() == 0) {
            return of(0);
        }
        var scaled =
                new Interval(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
        return factor.signum() > 0 ? scaled : new Interval(scaled.high, scaled.low);
    }

    Interval dividedBy(Interval other) {
        if (!other.isPoint() || other.low == null || other.low.signum() == 0) {
            return ANY;
        }
        if (other.low.signum() < 0) {
            return negated().dividedBy(other.negated());
        }
        return new Interval(
                low == null ? null : low.divide(other.low, DOWNWARD),
                high == null ? null : high.divide(other.low, UPWARD));
    }

    Interval power(Interval exponent) {
        if (!isPoint() || low == null || !exponent.isPoint() || exponent.low == null) {
            return ANY;
        }
        // More than 64 bits are no bound of any Matter type.
        var whole = exponent.low.stripTrailingZeros().scale() <= 0
                && Interval.of(0, 64).contains(exponent.low);
        return whole ? of(low.pow(exponent.low.intValueExact())) : ANY;
    }

    Interval least(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.min(other.low), leastKnown(Stream.of(this, other)));
    }

    Interval greatest(Interval other) {
        return new Interval(
                greatestKnown(Stream.of(this, other)),
                high == null || other.high == null ? null : high.max(other.high));
    }

    private static @Nullable BigDecimal leastKnown(Stream<Interval> intervals) {
        return intervals
                .flatMap(interval -> Stream.ofNullable(interval.high))
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private static @Nullable BigDecimal greatestKnown(Stream<Interval> intervals) {
        return intervals
                .flatMap(interval -> Stream.ofNullable(interval.low))
                .max(BigDecimal::compareTo)
                .orElse(null);
    }
}
