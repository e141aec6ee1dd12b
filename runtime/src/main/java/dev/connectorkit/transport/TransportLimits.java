package dev.connectorkit.transport;

/**
 * What one exchange may take, beside its deadline.
 *
 * @param connectMillis to connect to an address, and between two arrivals of bytes until TLS is there, in milliseconds, from 1
 * @param readMillis between two arrivals of bytes, in milliseconds, from 1
 * @param maxResponseBytes length of an answer's body, from 0
 */
public record TransportLimits(int connectMillis, int readMillis, int maxResponseBytes) {
    /** Two seconds to connect, two between bytes, 1 MiB: a connector has two seconds for everything. */
    public static final TransportLimits DEFAULT = new TransportLimits(2_000, 2_000, 1 << 20);

    /**
     * Checks the limits.
     *
     * @param connectMillis to connect to an address, and between two arrivals of bytes until TLS is there
     * @param readMillis between two arrivals of bytes
     * @param maxResponseBytes length of an answer's body
     * @throws IllegalArgumentException when one is less than it may be; zero does not stand for endless
     */
    public TransportLimits {
        if (connectMillis < 1 || readMillis < 1 || maxResponseBytes < 0) {
            throw new IllegalArgumentException("transport limits must be at least 1 ms, 1 ms and 0 bytes, found "
                    + connectMillis + " ms, " + readMillis + " ms and " + maxResponseBytes + " bytes");
        }
    }
}
