package dev.connectorkit.benchmarks.peer.databind;

import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.Finish;
import java.io.IOException;
import java.net.URI;

/** The first event with databind, AWS's signer and {@code java.net.http}. */
public final class ColdDatabind {
    private ColdDatabind() {}

    /**
     * Sends an event.
     *
     * @param arguments the endpoint's URL
     * @throws IOException when nobody listens
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        JdkSender sender = new JdkSender(URI.create(arguments[0]));
        Finish.require202(sender.send(DatabindRequests.body(DatabindRequests.event(Payloads.light()))));
        Finish.done();
    }
}
