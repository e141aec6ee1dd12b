package dev.connectorkit.sample.lifx;

/**
 * What became of a change at one light. LIFX answers 207 to a change, with one of these for each light the selector
 * matched: the request can succeed while a light does not.
 *
 * @param id the light's id
 * @param status {@code ok}, {@code timed_out} or {@code offline}; LIFX may add others
 */
public record LifxResult(String id, String status) {

    /**
     * Tells whether the light confirmed the change.
     *
     * @return true for {@code ok}
     */
    public boolean confirmed() {
        return status.equals("ok");
    }

    /**
     * Tells whether LIFX could not reach the light, so that it certainly is as it was.
     *
     * @return true for {@code offline}
     */
    public boolean unreachable() {
        return status.equals("offline");
    }
}
