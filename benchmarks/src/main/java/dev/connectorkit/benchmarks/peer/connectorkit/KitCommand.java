package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.ConnectorHandler;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.EventSink;
import dev.connectorkit.inbound.HandlerSettings;
import dev.connectorkit.inbound.RequestWindow;
import dev.connectorkit.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The generated handler, whose events are serialized and go nowhere. For one thread. */
public final class KitCommand {
    private final JsonWriter body = new JsonWriter();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final ConnectorHandler handler;

    /** Makes a handler that takes one request as often as it comes. */
    public KitCommand() {
        HandlerSettings settings =
                HandlerSettings.builder().requestWindow(new OpenWindow()).build();
        handler = new LampsConnectorHandler(new LampsConnector(), new Serializing(body), settings);
    }

    /**
     * Carries a command out.
     *
     * @param json the command
     * @return the answer
     */
    public byte[] handle(byte[] json) {
        answer.reset();
        try {
            handler.handle(new ByteArrayInputStream(json), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    /**
     * The response event of the last command.
     *
     * @return its body
     */
    public JsonWriter body() {
        return body;
    }

    private record Serializing(JsonWriter body) implements EventSink {
        @Override
        public void send(SendConnectorEventRequest event, Deadline deadline) {
            body.reset();
            event.writeTo(body);
        }
    }

    private static final class OpenWindow implements RequestWindow {
        @Override
        public boolean claim(String request, Deadline deadline) {
            return true;
        }

        @Override
        public void settle(String request) {}

        @Override
        public void release(String request) {}
    }
}
