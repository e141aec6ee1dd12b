package dev.connectorkit.sample.lifx;

import dev.connectorkit.inbound.ConnectorOperationException;
import dev.connectorkit.inbound.ResponseCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where Matter's relative commands take a light. LIFX is told an end and the time until then; it knows no speed. So a move
 * goes to the end of the range, in the time that its rate takes to get there.
 */
final class LightMoves {

    /** The least level a light can have. Moving there together with the switch is switching off, says Matter. */
    static final double LEAST_BRIGHTNESS = 1 / 254.0;

    /** Matter's levels and saturations count to 254, and so do its hues on their way round. */
    private static final double STEPS = 254;

    private static final double MIREDS = 1_000_000;

    private LightMoves() {}

    static LifxState level(LifxDevice now, boolean up, @Nullable Integer rate, boolean withSwitch) {
        var end = up ? 1 : LEAST_BRIGHTNESS;
        var seconds = rate == null ? 0 : seconds((end - now.brightness()) * STEPS, rate);
        return level(end, seconds, withSwitch);
    }

    static LifxState levelStep(
            LifxDevice now, boolean up, int size, @Nullable Duration transitionTime, boolean withSwitch) {
        var end = now.brightness() + (up ? size : -size) / STEPS;
        return level(Math.max(LEAST_BRIGHTNESS, Math.min(1, end)), seconds(transitionTime), withSwitch);
    }

    /** A light that is switched off keeps its brightness for later. */
    static LifxState level(double brightness, @Nullable Double seconds, boolean withSwitch) {
        if (!withSwitch) {
            return new LifxState(null, null, Math.max(LEAST_BRIGHTNESS, brightness), seconds);
        }
        var on = brightness > LEAST_BRIGHTNESS;
        return new LifxState(on, null, on ? brightness : null, seconds);
    }

    /** Ends a change of brightness where it is. */
    static LifxState level(LifxDevice now) {
        return new LifxState(null, null, now.brightness(), 0.0);
    }

    static LifxState hueStep(LifxDevice now, boolean up, int size, Duration transitionTime) {
        var angle = (up ? size : -size) * 360 / STEPS;
        return color("hue:" + (colored(now).hue() + angle + 360) % 360, seconds(transitionTime));
    }

    static LifxState saturation(LifxDevice now, boolean up, int rate) {
        var end = up ? 1.0 : 0.0;
        return color("saturation:" + end, seconds((end - colored(now).saturation()) * STEPS, rate));
    }

    static LifxState saturationStep(LifxDevice now, boolean up, int size, Duration transitionTime) {
        var end = colored(now).saturation() + (up ? size : -size) / STEPS;
        return color("saturation:" + Math.max(0, Math.min(1, end)), seconds(transitionTime));
    }

    /** Up is more mireds, which is warmer. */
    static LifxState white(LifxDevice now, boolean up, int rate, Whites among) {
        var end = up ? among.most() : among.least();
        return white(end, seconds(end - mireds(now), rate));
    }

    static LifxState whiteStep(LifxDevice now, boolean up, int size, Duration transitionTime, Whites among) {
        var end = mireds(now) + (up ? size : -size);
        return white(Math.max(among.least(), Math.min(among.most(), end)), seconds(transitionTime));
    }

    /**
     * The colour temperatures a move keeps to.
     *
     * @param least the coldest, in mireds
     * @param most the warmest, in mireds
     */
    record Whites(double least, double most) {

        /** What a command asks for, within what a light can do; 0 asks for nothing. */
        static Whites of(LifxDevice light, int minimumMireds, int maximumMireds) {
            double least;
            double most;
            if (light instanceof LifxLight colored) {
                least = MIREDS / colored.coldest();
                most = MIREDS / colored.warmest();
            } else if (light instanceof LifxWhiteLight white) {
                least = MIREDS / white.coldest();
                most = MIREDS / white.warmest();
            } else {
                throw unable("The light has one white only.");
            }
            return new Whites(
                    Math.max(least, minimumMireds), maximumMireds == 0 ? most : Math.min(most, maximumMireds));
        }
    }

    /** Ends a change of colour where it is. */
    static LifxState color(LifxDevice now) {
        return now instanceof LifxLight light && light.saturation() > 0
                ? color("hue:" + light.hue() + " saturation:" + light.saturation(), 0.0)
                : white(mireds(now), 0.0);
    }

    static @Nullable Double seconds(@Nullable Duration transitionTime) {
        return transitionTime == null ? null : transitionTime.toMillis() / 1000.0;
    }

    private static double seconds(double distance, int rate) {
        if (rate == 0) {
            throw new ConnectorOperationException(ResponseCode.INVALID_FIELD, "The light cannot move at no speed.");
        }
        return Math.abs(distance) / rate;
    }

    private static LifxState color(String color, @Nullable Double seconds) {
        return new LifxState(null, color, null, seconds);
    }

    private static LifxState white(double mireds, @Nullable Double seconds) {
        return color(LifxState.white((int) Math.round(MIREDS / mireds)), seconds);
    }

    private static double mireds(LifxDevice light) {
        if (light instanceof LifxLight colored) {
            return MIREDS / colored.kelvin();
        }
        if (light instanceof LifxWhiteLight white) {
            return MIREDS / white.kelvin();
        }
        throw unable("The light has one white only.");
    }

    private static LifxLight colored(LifxDevice light) {
        if (light instanceof LifxLight colored) {
            return colored;
        }
        throw unable("The light has no colours.");
    }

    static ConnectorOperationException unable(String message) {
        return new ConnectorOperationException(ResponseCode.NOT_SUPPORTED, message);
    }
}
