package dev.connectorkit.transport;

import java.util.concurrent.CompletableFuture;

/** A transport that can also send without a thread that waits. */
public interface AsyncTransport extends Transport {
    /**
     * Sends a request. The request's body belongs to the caller again as soon as the answer is complete, however it ended.
     *
     * @param request what to send
     * @return completes with the answer, or with an {@link java.io.IOException}; cancelling it ends the exchange
     */
    CompletableFuture<TransportResponse> sendAsync(TransportRequest request);
}
