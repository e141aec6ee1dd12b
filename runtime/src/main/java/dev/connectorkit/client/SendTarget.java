package dev.connectorkit.client;

import dev.connectorkit.shape.ServiceBinding;
import dev.connectorkit.transport.Endpoint;
import java.util.ArrayDeque;

/** A service as one client sees it: where it is, for which region to sign, and buffers for requests to it. */
final class SendTarget {
    private static final int MAX_BUFFERS = 32;
    private static final int MAX_KEPT_BYTES = 1 << 20;

    private final ServiceBinding service;
    private final Endpoint endpoint;
    private final String region;
    private final ArrayDeque<SendBuffer> buffers = new ArrayDeque<>();

    SendTarget(ServiceBinding service, EndpointSettings settings) {
        this.service = service;
        this.endpoint = settings.endpoint(service);
        this.region = settings.signingRegion(service);
    }

    boolean isFor(ServiceBinding other) {
        return service == other || service.equals(other);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** A buffer that is the caller's until given back. */
    SendBuffer takeBuffer() {
        synchronized (buffers) {
            SendBuffer kept = buffers.pollLast();
            if (kept != null) {
                return kept;
            }
        }
        return new SendBuffer(region, service.signingName());
    }

    /** One that an unusual request has blown up is let go. */
    void giveBack(SendBuffer buffer) {
        if (buffer.json().buffer().length > MAX_KEPT_BYTES) {
            return;
        }
        synchronized (buffers) {
            if (buffers.size() < MAX_BUFFERS) {
                buffers.addLast(buffer);
            }
        }
    }
}
