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

class SpecialConvertersTest {

    private final Kelvin kelvin = new Kelvin();
    private final Lux lux = new Lux();
    private final EnhancedHueDegrees enhanced = new EnhancedHueDegrees();
    private final HueDegrees hue = new HueDegrees();
    private final WholePercent whole = new WholePercent();
    private final SinglePrecision single = new SinglePrecision();

    @Example
    void barelyOnIsNotOff() {
        assertThat(new Percent().toMatter(0.001)).isEqualTo(1);
        assertThat(new Percent254().toMatter(0.001)).isEqualTo(1);
        assertThat(new UnitInterval().toMatter(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(new UnitInterval254().toMatter(Double.MIN_VALUE)).isEqualTo(1);
        assertThat(new RoundedPercent().toMatter(0.2)).isEqualTo(1);
        assertThat(new Percent().fromMatter(1)).isPositive();
        assertThat(whole.fromMatter(1)).isEqualTo(1);
        assertThat(new WholePercent254().toMatter(0)).isZero();
    }

    @Example
    void halfBrightIsWhatControllersShowAsHalf() {
        assertThat(new Percent().toMatter(50.0)).isEqualTo(127);
        assertThat(new UnitInterval().toMatter(0.5)).isEqualTo(127);
        assertThat(whole.toMatter(50)).isEqualTo(127);
        assertThat(new Percent().fromMatter(0)).isZero();
    }

    @Example
    void complaintSaysWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitInterval().toMatter(80.0))
                .withMessage("share for a level: expected 0.0 to 1.0, found more; for 0 to 100 use Percent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Celsius().fromMatter(40_000))
                .withMessage("temperature in 0.01 °C: expected -27315 to 32767, found more; "
                        + "this is no value of the type, check its sender");
    }

    @Example
    void wholePercentagesComeBack() {
        assertThat(whole.fromMatter(whole.toMatter(0))).isEqualTo(1);
        for (int percent = 1; percent <= 100; percent++) {
            assertThat(whole.fromMatter(whole.toMatter(percent))).isEqualTo(percent);
        }
        for (int level = 1; level <= 254; level++) {
            assertThat(whole.toMatter(whole.fromMatter(level))).isCloseTo(level, within(2));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> whole.toMatter(101));
        assertThatIllegalArgumentException().isThrownBy(() -> whole.fromMatter(255));
    }

    @Property
    void kelvinsComeBackWithinTheDocumentedError(@ForAll @IntRange(min = 15, max = 1_000_000) int kelvins) {
        int mireds = kelvin.toMatter(kelvins);

        assertThat(kelvin.fromMatter(mireds) - kelvins)
                .isBetween((int) -Math.ceil(error(kelvins)), (int) Math.ceil(error(kelvins)));
        assertThat(kelvin.toMatter(Math.min(1_000_000, kelvins + 1))).isLessThanOrEqualTo(mireds);
    }

    private static double error(int kelvins) {
        return 1 + kelvins * (double) kelvins / (2_000_000 - kelvins);
    }

    @Example
    void everyUsualMiredsValueComesBack() {
        for (int mireds = 1; mireds <= 1000; mireds++) {
            assertThat(kelvin.toMatter(kelvin.fromMatter(mireds))).isEqualTo(mireds);
        }
        assertThat(kelvin.toMatter(kelvin.fromMatter(65_279))).isEqualTo(65_279);
        assertThat(kelvin.toMatter(2700)).isEqualTo(370);
        assertThatIllegalArgumentException().isThrownBy(() -> kelvin.fromMatter(0));
        assertThatIllegalArgumentException().isThrownBy(() -> kelvin.toMatter(14));
    }

    @Property
    void luxComesBackWithinTheDocumentedError(@ForAll @DoubleRange(min = 1, max = 3_576_000) @Scale(9) double value) {
        assertThat(lux.fromMatter(lux.toMatter(value)))
                .isCloseTo(value, within(value * (value < 3_575_600 ? 0.00012 : 0.00023)));
    }

    @Example
    void everyIlluminanceComesBack() {
        for (int value = 0; value <= 65_534; value++) {
            assertThat(lux.toMatter(lux.fromMatter(value))).isEqualTo(value);
        }
        assertThat(lux.toMatter(1.0)).isEqualTo(1);
        assertThat(lux.toMatter(100.0)).isEqualTo(20_001);
        assertThat(lux.toMatter(0.5)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> lux.toMatter(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> lux.toMatter(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> lux.fromMatter(65_535));
    }

    @Property
    void enhancedHueComesBackAlongTheCircle(@ForAll @DoubleRange(min = -1000, max = 1000) @Scale(9) double degrees) {
        double apart = Math.abs(enhanced.fromMatter(enhanced.toMatter(degrees)) - degrees) % 360;

        assertThat(Math.min(apart, 360 - apart)).isLessThanOrEqualTo(0.0028);
    }

    @Example
    void huesWrap() {
        for (int value = 0; value <= 65_535; value++) {
            assertThat(enhanced.toMatter(enhanced.fromMatter(value))).isEqualTo(value);
        }
        assertThat(enhanced.toMatter(360.0)).isZero();
        assertThat(enhanced.toMatter(-90.0)).isEqualTo(49_152);
        assertThat(hue.toMatter(-90.0)).isEqualTo(hue.toMatter(270.0));
        assertThat(hue.toMatter(390.0)).isEqualTo(hue.toMatter(30.0));
        assertThatIllegalArgumentException().isThrownBy(() -> enhanced.toMatter(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> enhanced.fromMatter(65_536));
    }

    @Property
    void floatsComeBackExactly(@ForAll float value) {
        assertThat(single.toMatter(single.fromMatter(value))).isEqualTo(value);
    }

    @Property
    void doublesLoseNoMoreThanDocumented(@ForAll @DoubleRange(min = -1e30, max = 1e30) @Scale(20) double value) {
        assertThat(single.fromMatter(single.toMatter(value)))
                .isCloseTo(value, within(Math.abs(value) * 6e-8 + Float.MIN_VALUE));
    }

    @Example
    void singleRefusesWhatJsonCannotSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> single.toMatter(1e39));
        assertThatIllegalArgumentException().isThrownBy(() -> single.toMatter(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> single.fromMatter(Float.POSITIVE_INFINITY));
    }
}
