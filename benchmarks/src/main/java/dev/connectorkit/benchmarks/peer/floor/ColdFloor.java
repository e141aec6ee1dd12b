package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.Finish;
import java.io.IOException;

/** The first event over a bare socket. */
public final class ColdFloor {
    private ColdFloor() {}

    /**
     * Sends an event.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     */
    public static void main(String[] arguments) throws IOException {
        String url = arguments[0];
        FloorBytes body = new FloorBytes(1024);
        FloorEvent.write(Payloads.light(), body);
        int port = Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
        try (FloorConnection connection = new FloorConnection(url.startsWith("https"), port)) {
            Finish.require202(connection.send(body));
            Finish.done();
        }
    }
}
