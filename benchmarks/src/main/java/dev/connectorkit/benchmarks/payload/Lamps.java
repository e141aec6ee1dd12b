package dev.connectorkit.benchmarks.payload;

/** What stands for the device cloud: it notes the last level that it was told. */
public final class Lamps {
    private static volatile int level;

    private Lamps() {}

    /**
     * Dims a light.
     *
     * @param light the light
     * @param to the level
     */
    public static void dim(String light, int to) {
        level = to + light.length();
    }

    /**
     * What was noted.
     *
     * @return the last level and the length of the light's id
     */
    public static int noted() {
        return level;
    }
}
