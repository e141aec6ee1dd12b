package dev.connectorkit.inbound;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.SendCommandRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Runs a request with a command of no cluster through all of its way but the connector's methods and the network, so that
 * what it takes is loaded, and compiled by whoever compiles, before the first real one.
 */
final class WarmUp {
    /** The cluster is of no manufacturer's range, so that no connector has a method for it. */
    private static final String REQUEST = "{\"header\":{\"auth\":{\"token\":\"-\",\"type\":\"OAuth2.0\"}},"
            + "\"payload\":{\"operationName\":\"AWS.SendCommand\",\"operationVersion\":\"1.0\",\"connectorId\":\"warm-up\","
            + "\"connectorDeviceId\":\"warm-up\",\"traceId\":\"warm-up\",\"endpoints\":[{\"id\":\"1\",\"clusters\":"
            + "[{\"id\":\"0xffffffff\",\"commands\":[{\"0xff\":{\"0x00\":1}}]}]}]}}";

    private final ConnectorHandler handler;

    WarmUp(ConnectorHandler handler) {
        this.handler = handler;
    }

    void run() {
        byte[] json = REQUEST.getBytes(StandardCharsets.UTF_8);
        try {
            RequestReader reader = RequestReader.of(new ByteArrayInputStream(json), json.length);
            reader.operation();
            run(SendCommandRequest.readFrom(reader.json()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Answer.ACKNOWLEDGED.toBytes();
        handler.events().warmUp();
    }

    private void run(SendCommandRequest request) {
        RepeatedRequests.key(OperationName.SEND_COMMAND, request.payload().traceId(), request.payload());
        Credential credential = RequestReader.credential(request.header().auth());
        var outcomes = new CommandRun(handler, new Call(credential, Deadline.ofInvocation()), request).run();
        JsonWriter out = new JsonWriter();
        for (SendConnectorEventRequest event : CommandEvents.of(handler, request.payload(), "warm-up", outcomes)) {
            event.writeTo(out);
            out.reset();
        }
    }
}
