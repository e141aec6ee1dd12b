package dev.connectorkit.sample.lifx.rehearsal;

import java.io.Serial;
import java.util.Objects;

/** A request the endpoint does not accept, with the modelled error it answers. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String error;

    /**
     * Makes a refusal.
     *
     * @param error the name of one of the operation's error shapes
     */
    Refusal(String error, String message) {
        super(message);
        this.error = error;
    }

    String error() {
        return error;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
