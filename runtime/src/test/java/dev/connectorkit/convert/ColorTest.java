package dev.connectorkit.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ColorTest {

    private final Chromaticity chromaticity = new Chromaticity();

    @Property
    void everyRgbComesBackFromHsv(@ForAll @IntRange(max = 0xffffff) int rgb) {
        var color = Rgb.of(rgb);

        assertThat(Hsv.of(color).toRgb()).isEqualTo(color);
    }

    @Property
    void aFullColourComesBackFromTheDiagramWithinOne(
            @ForAll @IntRange(max = 255) int one,
            @ForAll @IntRange(max = 255) int other,
            @ForAll @IntRange(max = 2) int full) {
        var color = new Rgb(full == 0 ? 255 : one, full == 1 ? 255 : other, full == 2 ? 255 : full == 0 ? one : other);
        var point = Xy.of(color);

        var back = new Xy(throughMatter(point.x()), throughMatter(point.y())).toRgb();

        assertThat(back.red()).isCloseTo(color.red(), within(1));
        assertThat(back.green()).isCloseTo(color.green(), within(1));
        assertThat(back.blue()).isCloseTo(color.blue(), within(1));
    }

    private double throughMatter(double coordinate) {
        return chromaticity.fromMatter(chromaticity.toMatter(coordinate));
    }

    @Property
    void everyPointHasAFullColour(
            @ForAll @DoubleRange(max = 1) @Scale(9) double x, @ForAll @DoubleRange(max = 1) @Scale(9) double y) {
        var color = new Xy(x, y).toRgb();

        assertThat(Math.max(color.red(), Math.max(color.green(), color.blue()))).isEqualTo(255);
    }

    @Example
    void primariesAreWhereTheStandardPutsThem() {
        assertPoint(Xy.of(Rgb.of(0xff0000)), 0.64, 0.33);
        assertPoint(Xy.of(Rgb.of(0x00ff00)), 0.30, 0.60);
        assertPoint(Xy.of(Rgb.of(0x0000ff)), 0.15, 0.06);
        assertPoint(Xy.of(Rgb.of(0xffffff)), 0.3127, 0.3290);
        assertPoint(Xy.of(Rgb.of(0x000000)), 0.3127, 0.3290);
    }

    private static void assertPoint(Xy point, double x, double y) {
        assertThat(point.x()).isCloseTo(x, within(0.0001));
        assertThat(point.y()).isCloseTo(y, within(0.0001));
    }

    @Example
    void huesStandWhereTheyStand() {
        assertThat(Hsv.of(Rgb.of(0xff0000))).isEqualTo(new Hsv(0, 1, 1));
        assertThat(Hsv.of(Rgb.of(0xffff00))).isEqualTo(new Hsv(60, 1, 1));
        assertThat(Hsv.of(Rgb.of(0x00ff00))).isEqualTo(new Hsv(120, 1, 1));
        assertThat(Hsv.of(Rgb.of(0x0000ff))).isEqualTo(new Hsv(240, 1, 1));
        assertThat(Hsv.of(Rgb.of(0xff00ff))).isEqualTo(new Hsv(300, 1, 1));
        assertThat(Hsv.of(Rgb.of(0x333333))).isEqualTo(new Hsv(0, 0, 0.2));
        assertThat(new Hsv(360, 1, 1).toRgb()).isEqualTo(Rgb.of(0xff0000));
    }

    @Example
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rgb(0, 256, 0))
                .withMessage("green of an RGB colour: expected 0 to 255, found more; scale the channel to 8 bits");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hsv(361, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hsv(0, Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Xy(1.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Xy(0, Double.NaN));
    }
}
