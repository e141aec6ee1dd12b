package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.peer.Finish;
import java.io.IOException;

/** The first command by hand, its response event over a bare socket. */
public final class ColdFloorCommand {
    private ColdFloorCommand() {}

    /**
     * Answers a command.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     */
    public static void main(String[] arguments) throws IOException {
        String url = arguments[0];
        FloorBytes body = new FloorBytes(1024);
        FloorCommand.handle(CommandRequest.json(), body);
        int port = Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
        try (FloorConnection connection = new FloorConnection(url.startsWith("https"), port)) {
            Finish.require202(connection.send(body));
            Finish.done();
        }
    }
}
