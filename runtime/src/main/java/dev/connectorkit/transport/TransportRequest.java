package dev.connectorkit.transport;

/**
 * A request, signed and ready to go.
 *
 * @param endpoint where to
 * @param method HTTP method
 * @param path percent-encoded, from the first slash on, the endpoint's base path included
 * @param headers names and values in turn, without {@code Host} and {@code Content-Length}; not copied
 * @param body holds the body, not copied
 * @param length bytes of the body, from the array's beginning
 * @param repeatable whether sending it twice does no harm, so that a kept connection found dead may be replaced
 * @param deadline when the whole exchange must be over
 * @param limits of its parts
 */
public record TransportRequest(
        Endpoint endpoint,
        String method,
        String path,
        String[] headers,
        byte[] body,
        int length,
        boolean repeatable,
        Deadline deadline,
        TransportLimits limits) {}
