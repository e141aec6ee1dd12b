package dev.connectorkit.coldstart;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.coldstart.home.HomeConnector;
import dev.connectorkit.coldstart.home.HomeConnectorHandler;
import dev.connectorkit.inbound.ClientEventSink;
import dev.connectorkit.inbound.ConnectorHandler;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.HandlerSettings;
import dev.connectorkit.inbound.RequestWindow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The program of a process that carries commands out, and sends the state that comes of them. */
final class FirstCommand {
    private static final String MOVE_TO_LEVEL = """
            {"header":{"auth":{"token":"token-of-the-user","type":"OAuth2.0"}},"payload":{"operationName":"AWS.SendCommand",\
            "operationVersion":"1.0","connectorId":"c1","connectorDeviceId":"fan-1","traceId":"trace-1","endpoints":\
            [{"id":"1","clusters":[{"id":"0x0008","commands":[{"0x00":{"0x00":127,"0x01":10,"0x02":0,"0x03":0}}]}]}]}}""";

    private FirstCommand() {}

    /**
     * Answers commands.
     *
     * @param arguments the endpoint to send to, then {@code first} or {@code many}
     */
    public static void main(String[] arguments) throws IOException {
        byte[] request = MOVE_TO_LEVEL.getBytes(StandardCharsets.US_ASCII);
        try (ConnectorClient client = Keys.client(arguments[0])) {
            ClientEventSink sink = new ClientEventSink(client);
            if (arguments[1].equals("first")) {
                answer(new HomeConnectorHandler(new HomeConnector(), sink), request);
            } else {
                HandlerSettings settings =
                        HandlerSettings.builder().requestWindow(new Open()).build();
                ConnectorHandler handler = new HomeConnectorHandler(new HomeConnector(), sink, settings);
                Measured.print(() -> answer(handler, request));
            }
        }
    }

    private static void answer(ConnectorHandler handler, byte[] request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handle(new ByteArrayInputStream(request), answer, Deadline.afterMillis(Keys.PATIENCE_MILLIS));
        String text = answer.toString(StandardCharsets.UTF_8);
        if (!text.contains("\"responseCode\":200")) {
            throw new IllegalStateException(text);
        }
    }

    /** Takes one request as often as it comes. */
    private static final class Open implements RequestWindow {
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
