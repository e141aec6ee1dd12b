package dev.connectorkit.benchmarks.peer.databind;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.peer.Finish;
import java.io.IOException;
import java.net.URI;

/** The first command with databind, its response event signed by AWS's signer and sent by {@code java.net.http}. */
public final class ColdDatabindCommand {
    private ColdDatabindCommand() {}

    /**
     * Answers a command.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CommandEnvelope command = CommandEnvelope.read(CommandRequest.json());
        CommandDispatch.run(command);
        JdkSender sender = new JdkSender(URI.create(arguments[0]));
        Finish.require202(sender.send(DatabindRequests.body(DatabindRequests.response(command))));
        Finish.done();
    }
}
