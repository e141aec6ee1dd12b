package dev.connectorkit.sample.lifx;

import dev.connectorkit.json.JsonWriter;

/**
 * What draws attention to a light for a while, after which it is as it was: the body of
 * {@code POST /v1/lights/{selector}/effects/breathe} and {@code …/pulse}.
 *
 * @param kind how the colour changes
 * @param color LIFX's colour expression for what it changes to
 * @param period the time of one cycle, in seconds
 * @param cycles how often, at least 1
 */
public record LifxEffect(Kind kind, String color, double period, int cycles) {

    /** How the colour changes to the other and back. */
    public enum Kind {
        /** Gradually. */
        BREATHE("breathe"),
        /** At once. */
        PULSE("pulse");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    byte[] toJson() {
        return new JsonWriter()
                .beginObject()
                .name("color")
                .string(color)
                .name("period")
                .number(period)
                .name("cycles")
                .number(cycles)
                .name("power_on")
                .bool(true)
                .endObject()
                .toByteArray();
    }
}
