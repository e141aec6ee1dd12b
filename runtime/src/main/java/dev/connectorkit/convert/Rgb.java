package dev.connectorkit.convert;

/**
 * A colour of the sRGB space, as screens and most device clouds have it.
 *
 * <p>Matter takes a colour apart into attributes of one number each. A device class does likewise: it declares one
 * number per attribute, computed from the colour, each with its converter.
 *
 * <pre>{@code
 * @Attribute(ColorControl.CURRENT_X) @As(Chromaticity.class)
 * double x() { return Xy.of(color).x(); }
 *
 * @Attribute(ColorControl.CURRENT_HUE) @As(HueDegrees.class)
 * double hue() { return Hsv.of(color).hue(); }
 *
 * @Attribute(ColorControl.CURRENT_SATURATION) @As(UnitInterval254.class)
 * double saturation() { return Hsv.of(color).saturation(); }
 * }</pre>
 *
 * @param red the share of red, 0 to 255
 * @param green the share of green, 0 to 255
 * @param blue the share of blue, 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /**
     * Checks the channels.
     *
     * @param red the share of red, 0 to 255
     * @param green the share of green, 0 to 255
     * @param blue the share of blue, 0 to 255
     * @throws IllegalArgumentException when a channel is not 0 to 255
     */
    public Rgb {
        check("red", red);
        check("green", green);
        check("blue", blue);
    }

    /**
     * Takes a colour from the number whose lowest 24 bits are {@code 0xRRGGBB}.
     *
     * @param rgb the number; its highest 8 bits do not count
     * @return the colour
     */
    public static Rgb of(int rgb) {
        return new Rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static void check(String channel, int value) {
        if (value < 0 || value > 255) {
            throw OutOfRange.of(channel + " of an RGB colour", 0, 255, value, "scale the channel to 8 bits");
        }
    }
}
