package dev.connectorkit.sample.lifx;

/**
 * A LIFX light with white of one tone.
 *
 * @param id LIFX's id, 12 hexadecimal digits
 * @param name the label, in characters the service takes
 * @param product the product's name, for example {@code Mini White}
 * @param connected whether LIFX's cloud reaches the light
 * @param power whether it is on
 * @param brightness 0 to 1
 */
public record LifxDimmableLight(
        String id, String name, String product, boolean connected, boolean power, double brightness)
        implements LifxDevice {}
