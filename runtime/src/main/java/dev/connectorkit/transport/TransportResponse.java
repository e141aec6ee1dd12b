package dev.connectorkit.transport;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer, whole. */
public final class TransportResponse {
    private final int status;
    private final ResponseHeaders headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status HTTP status, 200 to 599
     * @param headers of the answer
     * @param body of the answer, not copied; empty when it has none
     */
    public TransportResponse(int status, ResponseHeaders headers, byte[] body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * {@return the HTTP status}
     */
    public int status() {
        return status;
    }

    /**
     * {@return the first value of a header; null when the answer has none}
     *
     * @param name of the header, in any case
     */
    public @Nullable String header(String name) {
        return headers.first(name);
    }

    /**
     * {@return the body itself, not a copy}
     */
    public byte[] body() {
        return body;
    }
}
