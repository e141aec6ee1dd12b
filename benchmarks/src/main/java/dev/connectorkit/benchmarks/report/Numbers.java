package dev.connectorkit.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Numbers as they are printed: three digits are more than a shared machine can promise. */
public final class Numbers {
    private Numbers() {}

    /**
     * The middle of some measurements.
     *
     * @param values at least one
     * @return the median
     */
    public static double median(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The least of some measurements.
     *
     * @param values at least one
     * @return the minimum
     */
    public static double least(Collection<? extends Number> values) {
        return values.stream().mapToDouble(Number::doubleValue).min().orElseThrow();
    }

    /**
     * Three digits that count.
     *
     * @param value any
     * @return such as {@code 1,230} or {@code 0.0456}
     */
    public static String short3(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /**
     * Nanoseconds in a unit that suits them.
     *
     * @param nanos the time
     * @return such as {@code 1.62 µs}
     */
    public static String time(double nanos) {
        if (nanos >= 1e9) {
            return short3(nanos / 1e9) + " s";
        }
        if (nanos >= 1e6) {
            return short3(nanos / 1e6) + " ms";
        }
        return nanos >= 1e3 ? short3(nanos / 1e3) + " µs" : short3(nanos) + " ns";
    }

    /**
     * Bytes in a unit that suits them.
     *
     * @param bytes the size
     * @return such as {@code 57.8 KB}; a KB has 1,000 bytes
     */
    public static String bytes(double bytes) {
        if (bytes >= 1e6) {
            return short3(bytes / 1e6) + " MB";
        }
        return bytes >= 1e3 ? short3(bytes / 1e3) + " KB" : short3(Math.round(bytes)) + " B";
    }

    /**
     * How often all was measured.
     *
     * @param number of rounds
     * @return such as {@code 4 rounds}
     */
    public static String rounds(int number) {
        return number == 1 ? "1 round" : number + " rounds";
    }

    /**
     * A ratio.
     *
     * @param value the ratio
     * @return such as {@code 8.40×}
     */
    public static String ratio(double value) {
        return short3(value) + "×";
    }

    /**
     * The spread of some measurements.
     *
     * @param values at least one
     * @return half the distance between the quartiles, as a share of the median
     */
    public static double spread(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        double low = sorted[(sorted.length - 1) / 4];
        double high = sorted[(3 * (sorted.length - 1) + 3) / 4];
        double median = median(Arrays.stream(sorted).boxed().toList());
        return median == 0 ? 0 : (high - low) / 2 / median;
    }
}
