package dev.connectorkit.inbound;

import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;

/** The body of an event as it goes over the wire. */
final class SendConnectorEventJson {
    private SendConnectorEventJson() {}

    static byte[] of(SendConnectorEventRequest event) {
        JsonWriter json = new JsonWriter();
        SendConnectorEventOperation.INSTANCE.writeBody(event, json);
        return json.toByteArray();
    }
}
