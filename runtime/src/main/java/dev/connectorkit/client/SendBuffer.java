package dev.connectorkit.client;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.sigv4.SigV4Signer;

/** What one request at a time is serialized and signed with, and the next one again. */
final class SendBuffer {
    private final JsonWriter json = new JsonWriter();
    private final SigV4Signer signer;

    SendBuffer(String region, String service) {
        signer = new SigV4Signer(region, service);
    }

    JsonWriter json() {
        return json;
    }

    SigV4Signer signer() {
        return signer;
    }
}
