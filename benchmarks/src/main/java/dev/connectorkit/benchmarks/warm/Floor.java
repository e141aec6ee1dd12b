package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.peer.floor.FloorBytes;
import dev.connectorkit.benchmarks.peer.floor.FloorDiscovery;
import dev.connectorkit.benchmarks.peer.floor.FloorEvent;
import dev.connectorkit.benchmarks.peer.floor.FloorSigner;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Bytes by hand and the floor's signer. */
@State(Scope.Thread)
public class Floor {
    private final FloorBytes body = new FloorBytes(1024);
    private final FloorSigner signer = new FloorSigner(Account.HOST);

    int serialize(Payload payload) {
        if (payload.isEvent()) {
            FloorEvent.write(payload.light, body);
        } else {
            FloorDiscovery.write(payload.found, body);
        }
        return body.length();
    }

    byte[] body(Payload payload) {
        serialize(payload);
        return Arrays.copyOf(body.bytes(), body.length());
    }

    Object sign() {
        return sign(body.bytes(), body.length());
    }

    Object sign(byte[] bytes, int length) {
        return signer.sign(bytes, length, System.currentTimeMillis() / 1000);
    }
}
