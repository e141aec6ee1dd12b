package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.peer.floor.FloorSigner;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreBody;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreDiscovery;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Streaming by hand and the floor's signer. */
@State(Scope.Thread)
public class JacksonCore {
    private final CoreBody body = new CoreBody();
    private final FloorSigner signer = new FloorSigner(Account.HOST);

    int serialize(Payload payload) {
        if (payload.isEvent()) {
            CoreEvent.write(payload.light, body);
        } else {
            CoreDiscovery.write(payload.found, body);
        }
        return body.size();
    }

    Object sign() {
        return signer.sign(body.bytes(), body.size(), System.currentTimeMillis() / 1000);
    }
}
