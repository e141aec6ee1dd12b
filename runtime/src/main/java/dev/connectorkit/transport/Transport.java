package dev.connectorkit.transport;

import java.io.IOException;

/**
 * Sends one HTTP request and gives the one answer to it, whatever its status.
 *
 * <p>An implementation sends a request once, follows no redirects, keeps to the request's {@link Deadline} and limits, and
 * verifies certificate and host of an HTTPS endpoint. Many threads use it at once.
 */
public interface Transport extends AutoCloseable {
    /**
     * Sends a request and waits for the answer.
     *
     * @param request what to send
     * @return the answer, its body read to the end
     * @throws IOException when there is no whole answer; an {@link ExchangeException} if it is known how far things went
     */
    TransportResponse send(TransportRequest request) throws IOException;

    /** Loads what the first request would load, without opening a socket or resolving a name; does nothing by default. */
    default void warmUp() {}

    /** Closes connections that are kept for later; a request sent afterwards fails. */
    @Override
    default void close() {}
}
