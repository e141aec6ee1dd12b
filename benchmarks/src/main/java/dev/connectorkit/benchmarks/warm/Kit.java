package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.peer.connectorkit.KitRequests;
import dev.connectorkit.benchmarks.peer.connectorkit.StubTransport;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.sigv4.SigV4Signer;
import dev.connectorkit.sigv4.SignableRequest;
import dev.connectorkit.validation.Validation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** ConnectorKit with its client, without a network. */
@State(Scope.Thread)
public class Kit {
    private final Credentials credentials =
            Credentials.of(Account.ACCESS_KEY_ID, Account.SECRET_ACCESS_KEY, Account.SESSION_TOKEN);
    private final ConnectorClient client = ConnectorClient.builder()
            .region(Account.REGION)
            .credentials(() -> credentials)
            .transport(new StubTransport())
            .build();
    private final SigV4Signer signer = new SigV4Signer(Account.REGION, Account.SIGNING_NAME);
    private final JsonWriter json = new JsonWriter();

    SendConnectorEventRequest build(Payload payload, Validation validation) {
        return payload.isEvent()
                ? KitRequests.event(payload.light, validation)
                : KitRequests.discovery(payload.found, validation);
    }

    int serialize(SendConnectorEventRequest request) {
        json.reset();
        SendConnectorEventOperation.INSTANCE.writeBody(request, json);
        return json.length();
    }

    Object sign() {
        return sign(json.buffer(), json.length());
    }

    Object sign(byte[] body, int length) {
        SignableRequest request =
                new SignableRequest("POST", Account.HOST, Account.PATH, "application/json", body, length);
        return signer.sign(request, credentials, System.currentTimeMillis() / 1000);
    }

    Object send(SendConnectorEventRequest request) {
        return client.send(SendConnectorEventOperation.INSTANCE, request);
    }
}
