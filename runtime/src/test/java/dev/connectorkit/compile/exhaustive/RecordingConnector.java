package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.ConnectorHandler;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.EventSink;
import dev.connectorkit.inbound.HandlerSettings;
import dev.connectorkit.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generated connector behind its generated handler: keeps what it was called with, and gives what it is told to. */
final class RecordingConnector implements EventSink {

    private static final String REQUEST = "{\"header\":{\"auth\":{\"token\":\"token\",\"type\":\"OAuth2.0\"}},"
            + "\"payload\":{\"operationName\":\"AWS.SendCommand\",\"operationVersion\":\"1.0\","
            + "\"connectorId\":\"connector\",\"connectorDeviceId\":\"device\",\"traceId\":\"trace-%d\",\"endpoints\":"
            + "[{\"id\":\"1\",\"clusters\":[{\"id\":\"0x%04x\",\"commands\":[%s]}]}]}}";

    private final long cluster;
    private final ConnectorHandler handler;
    private int requests;
    private @Nullable String called;
    private @Nullable Object @Nullable [] arguments;
    private @Nullable Object result;
    private @Nullable Document event;

    RecordingConnector(ClassLoader loader, ConnectorCase connector) throws ReflectiveOperationException {
        cluster = connector.cluster().id();
        Class<?> type = loader.loadClass(Batch.PACKAGE + "." + connector.name());
        Object proxy = Proxy.newProxyInstance(loader, new Class<?>[] {type}, this::answer);
        handler = (ConnectorHandler) loader.loadClass(Batch.PACKAGE + "." + connector.name() + "Handler")
                .getConstructor(type, EventSink.class, HandlerSettings.class)
                .newInstance(proxy, this, HandlerSettings.builder().build());
    }

    private @Nullable Object answer(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        if (method.getName().equals("user")) {
            return "user";
        }
        called = method.getName();
        arguments = given;
        return method.getReturnType() == void.class ? null : result;
    }

    @Override
    public void send(SendConnectorEventRequest sent, Deadline deadline) {
        JsonWriter json = new JsonWriter();
        sent.writeTo(json);
        event = Document.parse(json.toByteArray());
    }

    /** What the next read gives. */
    void give(@Nullable Object value) {
        result = value;
    }

    /** Sends one command; gives the whole answer. */
    Document send(String command) throws IOException {
        called = null;
        arguments = null;
        event = null;
        String request = REQUEST.formatted(requests++, cluster, command);
        var answer = new ByteArrayOutputStream();
        handler.handle(
                new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer, Deadline.ofInvocation());
        return Document.parse(answer.toByteArray());
    }

    @Nullable
    String called() {
        return called;
    }

    List<@Nullable Object> arguments() {
        return arguments == null ? List.of() : java.util.Arrays.asList(arguments);
    }

    /** The attributes in the event that told of the last command. */
    Document attributes() {
        if (event == null) {
            throw new AssertionError("no event was sent");
        }
        return event.get("MatterEndpoint").get("clusters").asList().get(0).get("attributes");
    }
}
