package dev.connectorkit.sample.lifx;

import java.io.Serial;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why LIFX's cloud did not do what was asked. The message is fit for a log: it never holds the access token. */
public final class LifxException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What went wrong, in the terms a caller acts on. */
    public enum Reason {
        /** No answer: no connection, or it broke off. */
        UNREACHABLE,
        /** No complete answer within the time allowed. */
        TIMED_OUT,
        /** 401 or 403: the token is wrong, revoked, or has not the scope. */
        UNAUTHORIZED,
        /** 404: the selector matches no light of this account. */
        NOT_FOUND,
        /** 429: more than LIFX's 120 requests in 60 seconds for this token. */
        TOO_MANY_REQUESTS,
        /** Any other status below 500: a mistake in the request. */
        REFUSED,
        /** 5xx: LIFX's side failed. */
        FAILED,
        /** An answer that is not the JSON LIFX documents. */
        MALFORMED
    }

    private final Reason reason;
    private final @Nullable Instant retryAt;

    LifxException(Reason reason, String message) {
        this(reason, message, null, null);
    }

    LifxException(Reason reason, String message, @Nullable Throwable cause, @Nullable Instant retryAt) {
        super(message, cause);
        this.reason = reason;
        this.retryAt = retryAt;
    }

    /**
     * Tells what kind of failure it was.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Tells when LIFX accepts requests again, as its header {@code X-RateLimit-Reset} says.
     *
     * @return the moment; empty unless LIFX named one
     */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
