package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.nio.charset.StandardCharsets;

/** Takes the signed request and answers at once. */
public final class StubTransport implements Transport {
    private static final byte[] ANSWER = "{\"ConnectorId\":\"x\"}".getBytes(StandardCharsets.US_ASCII);

    /** Makes a transport. */
    public StubTransport() {}

    @Override
    public TransportResponse send(TransportRequest request) {
        return new TransportResponse(202, name -> null, ANSWER);
    }
}
