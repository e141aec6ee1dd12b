package dev.connectorkit.convert;

/**
 * A Matter integer that counts equal steps of the author's unit: {@code steps = value × matterSpan / authorSpan}.
 *
 * <p>Two spans instead of one factor, so that a decimal factor (2.54) never has to be held in binary: a value read
 * from Matter is the double nearest to the true quotient, which is what the author would have written down.
 */
final class LinearScale {

    private final String unit;
    private final String matterType;
    private final double authorSpan;
    private final double matterSpan;
    private final long least;
    private final long most;
    private final String mend;

    /**
     * Describes a scale.
     *
     * @param unit the author's unit, as complaints name it
     * @param matterType the Matter type or attribute, as complaints name it
     * @param authorSpan how much of the author's unit …
     * @param matterSpan … is how many steps
     * @param least the least Matter value
     * @param most the greatest Matter value; neither may need more than 50 bits
     * @param mend what the author can do about a value outside
     */
    LinearScale(
            String unit, String matterType, double authorSpan, double matterSpan, long least, long most, String mend) {
        this.unit = unit;
        this.matterType = matterType;
        this.authorSpan = authorSpan;
        this.matterSpan = matterSpan;
        this.least = least;
        this.most = most;
        this.mend = mend;
    }

    /** Gives the nearest step, half up. */
    long toMatter(double value) {
        double low = least * authorSpan / matterSpan;
        double high = most * authorSpan / matterSpan;
        // Written so that NaN, which compares with nothing, is refused too.
        if (!(value >= low && value <= high)) {
            throw OutOfRange.of(unit + " for " + matterType, low, high, value, mend);
        }
        return Math.min(most, Math.max(least, Math.round(value * matterSpan / authorSpan)));
    }

    /** Gives the nearest step, but never 0, which stands for "off", for something that is a little on. */
    long toMatterKeptOn(double value) {
        long steps = toMatter(value);
        return steps == 0 && value > 0 ? 1 : steps;
    }

    double fromMatter(long steps) {
        if (steps < least || steps > most) {
            throw OutOfRange.of(matterType, least, most, steps, "this is no value of the type, check its sender");
        }
        return steps * authorSpan / matterSpan;
    }
}
