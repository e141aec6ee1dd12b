package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.house.HouseConnector;
import dev.connectorkit.inbound.house.HouseConnectorHandler;
import dev.connectorkit.operations.OperationName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A connector with its handler, the events it sent and the failures it told of. */
final class House implements EventSink, FailureListener {
    final HouseConnector connector = new HouseConnector();
    final List<Document> events = Collections.synchronizedList(new ArrayList<>());
    final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final ConnectorHandler handler;
    private int refusedEvents;

    House() {
        this(HandlerSettings.builder());
    }

    House(HandlerSettings.Builder settings) {
        handler = new HouseConnectorHandler(
                connector, this, settings.failureListener(this).build());
    }

    /** Lets the next events fail. */
    void refuseEvents(int count) {
        refusedEvents = count;
    }

    @Override
    public synchronized void send(SendConnectorEventRequest event, Deadline deadline) {
        if (refusedEvents > 0) {
            refusedEvents--;
            throw new IllegalStateException("the service is away");
        }
        events.add(Document.parse(SendConnectorEventJson.of(event)));
    }

    @Override
    public void failed(OperationName operation, String what, Throwable cause) {
        failures.add(operation.value() + ": " + what + ": " + cause.getClass().getSimpleName());
    }

    ConnectorHandler handler() {
        return handler;
    }

    /** What a request is answered, as JSON. */
    String answer(String request) {
        return answer(request, Deadline.ofInvocation());
    }

    String answer(String request, Deadline deadline) {
        return new String(answer(request.getBytes(StandardCharsets.UTF_8), deadline), StandardCharsets.UTF_8);
    }

    byte[] answer(byte[] request, Deadline deadline) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handle(new ByteArrayInputStream(request), answer, deadline);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toByteArray();
    }

    int code(String request) {
        return codeOf(answer(request));
    }

    static int codeOf(String answer) {
        return Document.parse(answer).get("header").get("responseCode").asInt();
    }

    /** The events as JSON. */
    List<String> eventTexts() {
        return events.stream().map(Document::toString).toList();
    }
}
