package dev.connectorkit.transport;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** An exchange that ended without a whole answer, and how far it got. */
public final class ExchangeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** How far the exchange got. */
    private final Phase phase;

    /**
     * An exception with a message for people.
     *
     * @param phase how far the exchange got
     * @param message what went wrong, without content of the request or answer
     * @param cause what it follows from, if anything
     */
    public ExchangeException(Phase phase, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.phase = phase;
    }

    /**
     * {@return how far the exchange got}
     */
    public Phase phase() {
        return phase;
    }

    /** The same failure, placed in a phase; typed so that whoever throws it need not load this class before. */
    static IOException in(Phase phase, Deadline deadline, IOException cause) {
        // A guard that closes a socket when time is up leaves an error that does not tell why.
        IOException failure = deadline.hasPassed() ? deadline.passed() : cause;
        String message = failure.getMessage();
        String text = message == null ? failure.getClass().getSimpleName() : message;
        return new ExchangeException(phase, text, failure);
    }

    /** An exception of the JDK; it would be loaded to verify who makes it. */
    static IOException timeout(String message) {
        return new SocketTimeoutException(message);
    }

    /** The same for names. */
    static IOException unknownHost(String message) {
        return new UnknownHostException(message);
    }

    static IOException malformed(String found) {
        return new IOException("answer must be HTTP/1.1, found " + found);
    }
}
