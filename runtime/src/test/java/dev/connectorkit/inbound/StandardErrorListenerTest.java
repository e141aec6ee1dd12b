package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.inbound.house.HouseConnector;
import dev.connectorkit.inbound.house.HouseConnectorHandler;
import dev.connectorkit.inbound.house.Lamp;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.shape.ConnectorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author reads in the log: enough to find the mistake, and no text that others wrote. */
class StandardErrorListenerTest {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final FailureListener listener = new StandardErrorListener(new PrintStream(log, true));

    @Test
    void textsOfOthersAreNotWritten() {
        listener.failed(
                OperationName.SEND_COMMAND,
                "a method of the connector failed",
                new IllegalStateException("secret-of-the-cloud", new IOException("secret-of-the-cloud")));
        assertThat(lines())
                .startsWith("AWS.SendCommand: a method of the connector failed", "  java.lang.IllegalStateException")
                .contains("  caused by java.io.IOException");
        assertThat(lines().get(2)).startsWith("    at ").contains("textsOfOthersAreNotWritten");
        assertThat(text()).doesNotContain("secret");
    }

    @Test
    void whatTheCustomerIsToldAndWhyTheServiceTookNothingIsWritten() {
        ConnectorException refused = new ConnectorException("the service refused the event; see its policy", null) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean retryable() {
                return false;
            }
        };
        listener.failed(
                OperationName.SEND_COMMAND,
                "an event about a command could not be sent",
                new ConnectorOperationException(503, "Later.", refused));
        assertThat(text())
                .contains("ConnectorOperationException: Later.")
                .contains(": the service refused the event; see its policy");
    }

    @Test
    void whyADeviceIsLeftOutIsWritten() throws IOException {
        HouseConnector connector = new HouseConnector();
        connector.lamps = List.of(new Lamp("lamp-1", "Mom's lamp", true, 1));
        HandlerSettings settings =
                HandlerSettings.builder().failureListener(listener).build();
        byte[] request = Requests.discover("d1", "[]").getBytes(StandardCharsets.UTF_8);
        new HouseConnectorHandler(connector, (event, deadline) -> {}, settings)
                .handle(new ByteArrayInputStream(request), new ByteArrayOutputStream());
        assertThat(lines())
                .startsWith(
                        "AWS.DiscoverDevices: a device does not fit the service and is left out",
                        "  dev.connectorkit.validation.InvalidRequestException: a device does not meet the model's"
                                + " constraints (1):",
                        "  ConnectorDeviceName: must match ^[\\p{L}\\p{N} ._-]+$, found \"Mom's lamp\"");
    }

    private String text() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return text().lines().toList();
    }
}
