package dev.connectorkit.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.connectorkit.annotation.Converter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** Tries every scale of the documented table over its documented range against its documented error. */
class ScalesTest {

    /** A row of the table with its converter's Matter type made one, {@code long}. */
    record Subject(String name, Converter<Double, Object> converter, boolean wide, Range range) {

        long toMatter(double value) {
            return ((Number) converter.toMatter(value)).longValue();
        }

        double fromMatter(long value) {
            if (wide) {
                return converter.fromMatter(value);
            }
            return converter.fromMatter((int) value);
        }

        double value(double place) {
            return Math.min(range.to(), range.from() + place * (range.to() - range.from()));
        }

        long matter(double place) {
            return Math.min(range.most(), range.least() + (long) (place * (range.most() - range.least())));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Range(double from, double to, long least, long most, double error) {}

    private static final List<Subject> SCALES =
            ConverterTable.scales().stream().map(ScalesTest::scale).toList();

    @SuppressWarnings("unchecked") // The types are checked by the test of the document.
    private static Subject scale(ConverterTable.Row row) {
        return new Subject(
                row.code("Converter"),
                (Converter<Double, Object>) row.converter(),
                row.code("Matter's Java type").equals("Long"),
                new Range(
                        row.number("From"),
                        row.number("To"),
                        (long) row.number("Least"),
                        (long) row.number("Most"),
                        row.number("Error")));
    }

    @Provide
    Arbitrary<Subject> scales() {
        return Arbitraries.of(SCALES);
    }

    @Property
    void comesBackWithinTheDocumentedError(
            @ForAll("scales") Subject scale, @ForAll @DoubleRange(max = 1) @Scale(15) double place) {
        double value = scale.value(place);

        double back = scale.fromMatter(scale.toMatter(value));

        assertThat(back).isCloseTo(value, within(scale.range().error() + 2 * Math.ulp(value)));
    }

    @Property
    void neverDecreases(
            @ForAll("scales") Subject scale,
            @ForAll @DoubleRange(max = 1) @Scale(15) double one,
            @ForAll @DoubleRange(max = 1) @Scale(15) double other) {
        double lower = scale.value(Math.min(one, other));
        double upper = scale.value(Math.max(one, other));

        assertThat(scale.toMatter(lower)).isLessThanOrEqualTo(scale.toMatter(upper));
    }

    @Property
    void everyMatterValueComesBackExactly(
            @ForAll("scales") Subject scale, @ForAll @DoubleRange(max = 1) @Scale(15) double place) {
        long value = scale.matter(place);

        assertThat(scale.toMatter(scale.fromMatter(value))).isEqualTo(value);
    }

    @Example
    void everyMatterValueOfSixteenBitsComesBackExactly() {
        for (Subject scale : SCALES) {
            if (!scale.wide()) {
                for (long value = scale.range().least(); value <= scale.range().most(); value++) {
                    assertThat(scale.toMatter(scale.fromMatter(value))).isEqualTo(value);
                }
            }
        }
    }

    @Example
    void theEndsMeet() {
        for (Subject scale : SCALES) {
            Range range = scale.range();
            assertThat(scale.toMatter(range.from())).as("%s", scale).isEqualTo(range.least());
            assertThat(scale.toMatter(range.to())).as("%s", scale).isEqualTo(range.most());
            assertThat(scale.fromMatter(range.most())).as("%s", scale).isEqualTo(range.to());
            assertThat(scale.fromMatter(range.least())).as("%s", scale).isCloseTo(range.from(), within(range.error()));
        }
    }

    @Example
    void theDocumentedErrorIsNoMoreThanTwiceTheTrueOne() {
        for (Subject scale : SCALES) {
            Range range = scale.range();
            double step = (range.to() - range.from()) / (range.most() - range.least());
            assertThat(range.error()).as("%s", scale).isBetween(step / 2 * 0.98, step * 1.02);
        }
    }

    @Example
    void refusesWhatIsOutside() {
        for (Subject scale : SCALES) {
            Range range = scale.range();
            if (!scale.name().equals("HueDegrees")) {
                refuses(scale, Math.nextDown(range.from()));
                refuses(scale, Math.nextUp(range.to()));
            }
            refuses(scale, Double.NaN);
            refuses(scale, Double.NEGATIVE_INFINITY);
            refuses(scale, Double.POSITIVE_INFINITY);
            assertThatIllegalArgumentException().isThrownBy(() -> scale.fromMatter(range.most() + 1));
            // A command may carry level 0 even where a state may not.
            assertThatIllegalArgumentException().isThrownBy(() -> scale.fromMatter(Math.min(range.least() - 1, -1)));
        }
    }

    private static void refuses(Subject scale, double value) {
        assertThatIllegalArgumentException()
                .as("%s of %s", scale, value)
                .isThrownBy(() -> scale.toMatter(value))
                .withMessageContaining("expected")
                .withMessageMatching(
                        Double.isFinite(value) ? ".*, found (more|less); .*" : ".*, found " + value + "; .*");
    }
}
