package dev.connectorkit.convert;

import java.math.BigInteger;
import java.time.Duration;

/** A count of equal parts of a second in the whole range of 64 bits without a sign. */
final class WideTicks {

    private static final int BITS = 64;
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(BITS).subtract(BigInteger.ONE);

    private final String matterType;
    private final int perSecond;

    WideTicks(String matterType, int perSecond) {
        this.matterType = matterType;
        this.perSecond = perSecond;
    }

    /**
     * Gives the nearest count, half up.
     *
     * @param seconds whole seconds
     * @param nanos nanoseconds to add
     * @param least the author's value that becomes 0, as a complaint names it
     * @param found the author's value, as a complaint names it
     */
    BigInteger count(long seconds, int nanos, Object least, Object found) {
        // Checked before rounding: less than 0 stays refused even where it is nearest to 0.
        if (seconds < 0) {
            throw refusal(least, found);
        }
        long part = Ticks.partOfSecond(nanos, perSecond);
        if (seconds < Long.MAX_VALUE / perSecond) {
            return BigInteger.valueOf(seconds * perSecond + part);
        }
        BigInteger count = BigInteger.valueOf(seconds)
                .multiply(BigInteger.valueOf(perSecond))
                .add(BigInteger.valueOf(part));
        if (count.bitLength() > BITS) {
            throw refusal(least, found);
        }
        return count;
    }

    Duration duration(BigInteger count) {
        if (count.signum() < 0 || count.bitLength() > BITS) {
            throw OutOfRange.of(matterType, 0, MOST, count, "this is no value of the type, check its sender");
        }
        long bits = count.longValue();
        long seconds = Long.divideUnsigned(bits, perSecond);
        long rest = Long.remainderUnsigned(bits, perSecond);
        return Duration.ofSeconds(seconds, rest * (Ticks.NANOS_PER_SECOND / perSecond));
    }

    private IllegalArgumentException refusal(Object least, Object found) {
        return OutOfRange.of(
                "time for " + matterType, least, MOST + " steps later", found, "leave it out when it is not known");
    }
}
