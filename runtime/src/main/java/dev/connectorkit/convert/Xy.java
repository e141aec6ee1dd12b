package dev.connectorkit.convert;

/**
 * A colour as a point of the CIE 1931 diagram: its kind without its brightness, which Matter keeps in Level Control.
 *
 * <p>RGB is taken as sRGB (IEC 61966-2-1, white point D65): the transfer curve is undone, the channels are summed into
 * X, Y and Z, and {@code x = X / (X + Y + Z)}, {@code y = Y / (X + Y + Z)}.
 *
 * @param x 0 to 1
 * @param y 0 to 1
 */
public record Xy(double x, double y) {

    /** The point of an equal share of red, green and blue: CIE standard illuminant D65. */
    public static final Xy WHITE = new Xy(0.3127, 0.3290);

    /**
     * Checks the coordinates.
     *
     * @param x 0 to 1
     * @param y 0 to 1
     * @throws IllegalArgumentException when a coordinate is outside 0 to 1 or not a number
     */
    public Xy {
        check("x", x);
        check("y", y);
    }

    /**
     * Gives the point of a colour.
     *
     * @param color the colour
     * @return its point; {@link #WHITE} for black, which has none
     */
    public static Xy of(Rgb color) {
        double red = linear(color.red());
        double green = linear(color.green());
        double blue = linear(color.blue());
        double bigX = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
        double bigY = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double bigZ = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
        double sum = bigX + bigY + bigZ;
        return sum == 0 ? WHITE : new Xy(bigX / sum, bigY / sum);
    }

    /**
     * Gives the brightest sRGB colour at this point.
     *
     * <p>A point outside what sRGB can show is moved to the edge by cutting off negative channels. Of a colour one of
     * whose channels is 255, {@code Xy.of(color).toRgb()} gives each channel back within 1, also when the
     * coordinates went through {@link Chromaticity}.
     *
     * @return the colour; its greatest channel is 255
     */
    public Rgb toRgb() {
        double z = 1 - x - y;
        double red = Math.max(0, 3.2404542 * x - 1.5371385 * y - 0.4985314 * z);
        double green = Math.max(0, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z);
        double blue = Math.max(0, 0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
        double most = Math.max(red, Math.max(green, blue));
        return new Rgb(encoded(red / most), encoded(green / most), encoded(blue / most));
    }

    private static double linear(int channel) {
        double encoded = channel / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double linear) {
        double encoded = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }

    private static void check(String coordinate, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw OutOfRange.of(
                    coordinate + " of a CIE colour", 0, 1, found, "divide Matter's CurrentX or CurrentY by 65536");
        }
    }
}
