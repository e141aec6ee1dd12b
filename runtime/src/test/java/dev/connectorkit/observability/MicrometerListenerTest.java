package dev.connectorkit.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.RetryPolicy;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.transport.EventServer;
import dev.connectorkit.transport.EventServer.Reply;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MicrometerListenerTest {
    private static final Path PAGE = Path.of("..", "docs", "observability.md");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "dev", "connectorkit", "observability", "MicrometerListener.java");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void measuresAttemptsAndRetries() throws IOException {
        try (EventServer server = new EventServer(event -> switch (event.number()) {
                    case 0 -> Reply.error(429, "ThrottlingException");
                    case 1 -> Reply.CUT;
                    default -> Reply.OK;
                });
                ConnectorClient client = ConnectorClient.builder()
                        .region("eu-west-1")
                        .endpoint(server.url())
                        .credentials(() -> Credentials.of("AKID", "secret"))
                        .retries(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1)))
                        .listener(new MicrometerListener(registry))
                        .build()) {
            client.send(SendConnectorEventRequest.builder("c1", ConnectorEventOperation.DEVICE_EVENT)
                    .traceId("t")
                    .build());
        }

        for (String outcome : new String[] {"429", "TransportException", "202"}) {
            assertThat(registry.get("connectorkit.attempts")
                            .tag("operation", "SendConnectorEvent")
                            .tag("outcome", outcome)
                            .timer()
                            .count())
                    .as(outcome)
                    .isEqualTo(1);
        }
        assertThat(registry.get("connectorkit.retries")
                        .tag("cause", "ThrottlingException")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("connectorkit.request.size").summary().count()).isEqualTo(3);
        assertThat(registry.get("connectorkit.request.size").summary().max()).isPositive();
    }

    @Test
    void pageShowsTheSourceThatIsTested() throws IOException {
        assertThat(Files.readString(PAGE)).contains("```java\n" + Files.readString(SOURCE) + "```");
    }
}
