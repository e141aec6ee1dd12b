package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.peer.databind.AwsSigner;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import java.net.URI;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Databind and AWS's signer. */
@State(Scope.Thread)
public class Databind {
    private final URI target = URI.create("https://" + Account.HOST + Account.PATH);

    Object build(Payload payload) {
        return payload.isEvent() ? DatabindRequests.event(payload.light) : DatabindRequests.discovery(payload.found);
    }

    byte[] serialize(Object request) {
        return DatabindRequests.body(request);
    }

    Object sign(byte[] body) {
        return AwsSigner.sign(target, body);
    }
}
