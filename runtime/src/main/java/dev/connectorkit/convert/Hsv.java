package dev.connectorkit.convert;

/**
 * A colour as hue, saturation and value, the six-sided cone over the sRGB space.
 *
 * <p>{@code value} is the greatest channel, {@code saturation} the spread of the channels over it, {@code hue} the
 * direction around the grey axis with red at 0, green at 120 and blue at 240 degrees. Every {@link Rgb} comes back
 * exactly from {@code Hsv.of(rgb).toRgb()}.
 *
 * @param hue degrees, 0 to 360; 0 for a grey, which has none
 * @param saturation 0 (grey) to 1
 * @param value 0 (black) to 1
 */
public record Hsv(double hue, double saturation, double value) {

    /**
     * Checks the components.
     *
     * @param hue degrees, 0 to 360
     * @param saturation 0 to 1
     * @param value 0 to 1
     * @throws IllegalArgumentException when a component is outside its range or not a number
     */
    public Hsv {
        check("hue", hue, Angle.FULL_TURN);
        check("saturation", saturation, 1);
        check("value", value, 1);
    }

    /**
     * Converts from RGB.
     *
     * @param color the colour
     * @return the same colour
     */
    public static Hsv of(Rgb color) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
        double spread = most - least;
        if (spread == 0) {
            return new Hsv(0, 0, most / 255.0);
        }
        double sixth;
        if (most == color.red()) {
            sixth = (color.green() - color.blue()) / spread;
        } else if (most == color.green()) {
            sixth = 2 + (color.blue() - color.red()) / spread;
        } else {
            sixth = 4 + (color.red() - color.green()) / spread;
        }
        return new Hsv(Angle.withinTurn(sixth * 60), spread / most, most / 255.0);
    }

    /**
     * Converts to RGB.
     *
     * @return the nearest colour of 8 bits a channel, halves rounded up
     */
    public Rgb toRgb() {
        return new Rgb(channel(5), channel(3), channel(1));
    }

    /** Each channel runs through the same trapezoid around the circle, shifted by a third of a turn. */
    private int channel(int shift) {
        double place = (shift + hue / 60) % 6;
        double distance = Math.max(0, Math.min(1, Math.min(place, 4 - place)));
        return (int) Math.round(255 * (value - value * saturation * distance));
    }

    private static void check(String component, double found, double most) {
        if (!(found >= 0 && found <= most)) {
            throw OutOfRange.of(component + " of an HSV colour", 0, most, found, "scale the component to its range");
        }
    }
}
