package dev.connectorkit.sample.lifx;

/**
 * A LIFX light with colours: product capability {@code has_color}.
 *
 * @param id LIFX's id, 12 hexadecimal digits
 * @param name the label, in characters the service takes
 * @param product the product's name, for example {@code Color 1000}
 * @param connected whether LIFX's cloud reaches the light
 * @param power whether it is on
 * @param brightness 0 to 1
 * @param hue in degrees, 0 to 360
 * @param saturation 0 (white, its tone given by {@code kelvin}) to 1
 * @param kelvin colour temperature, used while {@code saturation} is 0
 * @param warmest the product's lowest colour temperature, in kelvin
 * @param coldest the product's highest colour temperature, in kelvin
 */
public record LifxLight(
        String id,
        String name,
        String product,
        boolean connected,
        boolean power,
        double brightness,
        double hue,
        double saturation,
        int kelvin,
        int warmest,
        int coldest)
        implements LifxDevice {}
