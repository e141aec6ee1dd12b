package dev.connectorkit.sample.lifx;

/**
 * A LIFX light with white of variable tone: product capability {@code has_variable_color_temp} without
 * {@code has_color}.
 *
 * @param id LIFX's id, 12 hexadecimal digits
 * @param name the label, in characters the service takes
 * @param product the product's name, for example {@code White 800}
 * @param connected whether LIFX's cloud reaches the light
 * @param power whether it is on
 * @param brightness 0 to 1
 * @param kelvin colour temperature
 * @param warmest the product's lowest colour temperature, in kelvin
 * @param coldest the product's highest colour temperature, in kelvin
 */
public record LifxWhiteLight(
        String id,
        String name,
        String product,
        boolean connected,
        boolean power,
        double brightness,
        int kelvin,
        int warmest,
        int coldest)
        implements LifxDevice {}
