package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsException;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.SendConnectorEventResponse;
import dev.connectorkit.event.ThrottlingException;
import dev.connectorkit.event.ValidationException;
import dev.connectorkit.transport.AsyncTransport;
import dev.connectorkit.transport.EventServer;
import dev.connectorkit.transport.EventServer.Reply;
import dev.connectorkit.transport.JdkHttpTransport;
import dev.connectorkit.transport.TransportException;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SendAsyncTest {
    private final CountDownLatch over = new CountDownLatch(1);
    private EventServer server;

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void sendsManyWithoutThreadsThatWait() throws Exception {
        server = new EventServer(event -> Reply.OK);
        try (ConnectorClient client = async().build()) {
            List<CompletableFuture<SendConnectorEventResponse>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(client.sendAsync(event("t" + i)));
            }
            for (var one : all) {
                assertThat(one.get(30, TimeUnit.SECONDS).connectorId()).isEqualTo("c1");
            }
        }
        assertThat(server.accepted())
                .extracting(EventServer.Event::traceId)
                .doesNotHaveDuplicates()
                .hasSize(200);
    }

    @Test
    void triesAgainAfterWhatPasses() throws Exception {
        server = new EventServer(event -> switch (event.number()) {
            case 0 -> Reply.error(503, "ServiceUnavailableException");
            case 1 -> Reply.LOST;
            default -> Reply.OK;
        });

        assertThat(async().build()
                        .sendAsync(event("t"))
                        .get(30, TimeUnit.SECONDS)
                        .connectorId())
                .isEqualTo("c1");
        assertThat(server.accepted()).hasSize(2);
    }

    @Test
    void failsWithWhatTheServiceSays() throws Exception {
        server = new EventServer(event -> Reply.error(400, "ValidationException"));

        assertThatThrownBy(() -> async().build().sendAsync(event("t")).get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ValidationException.class);
    }

    @Test
    void givesUpAfterTheLastAttempt() throws Exception {
        server = new EventServer(event -> Reply.error(429, "ThrottlingException"));

        assertThatThrownBy(() -> async().build().sendAsync(event("t")).get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ThrottlingException.class);
    }

    @Test
    void failsWithoutCredentials() throws Exception {
        server = new EventServer(event -> Reply.OK);
        ConnectorClient client = async().credentials(() -> null).build();

        assertThatThrownBy(() -> client.sendAsync(event("t")).get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(CredentialsException.class);
    }

    @Test
    void keepsToItsTime() throws Exception {
        server = silent();
        CompletableFuture<?> answer = async().build().sendAsync(event("t"), Duration.ofMillis(200));

        assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(TransportException.class);
    }

    @Test
    void canBeCancelled() throws Exception {
        server = silent();
        CompletableFuture<?> answer = async().build().sendAsync(event("t"));

        answer.cancel(true);

        assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    /** Between two attempts there is no exchange to end; the next must not outlive the cancelling unseen. */
    @Test
    void endsAnAttemptThatBeginsWhileItIsCancelled() throws Exception {
        server = new EventServer(event -> Reply.OK);
        CompletableFuture<CompletableFuture<?>> cancelled = new CompletableFuture<>();
        CompletableFuture<TransportResponse> second = new CompletableFuture<>();
        AtomicInteger attempts = new AtomicInteger();
        ConnectorClient client = builder()
                .transport((OnlyAsync) request -> {
                    if (attempts.getAndIncrement() == 0) {
                        return CompletableFuture.failedFuture(new IOException("away"));
                    }
                    cancelled.join().cancel(true);
                    return second;
                })
                .build();

        cancelled.complete(client.sendAsync(event("t")));

        assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    /** The second attempt has nobody to throw to. */
    @Test
    void failsWithAnErrorOfALaterAttemptRatherThanNever() throws Exception {
        server = new EventServer(event -> Reply.error(503, "ServiceUnavailableException"));
        AtomicInteger attempts = new AtomicInteger();
        ConnectorClient client = async().credentials(() -> {
                    if (attempts.getAndIncrement() > 0) {
                        throw new NoClassDefFoundError("vault/Client");
                    }
                    return Credentials.of("AKID", "secret");
                })
                .build();

        assertThatThrownBy(() -> client.sendAsync(event("t")).get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void dropsWhatItsListenerThrows() throws Exception {
        server = new EventServer(event -> Reply.OK);
        SendListener broken = new SendListener() {
            @Override
            public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
                throw new NoClassDefFoundError("metrics/Registry");
            }
        };

        assertThat(async().listener(broken)
                        .build()
                        .sendAsync(event("t"))
                        .get(30, TimeUnit.SECONDS)
                        .connectorId())
                .isEqualTo("c1");
    }

    @Test
    void letsTheCallersThreadsWaitWhereTheTransportCanOnlyWait() throws Exception {
        server = new EventServer(event -> Reply.OK);
        List<Runnable> tasks = new ArrayList<>();
        try (ConnectorClient client = builder().executor(tasks::add).build()) {
            CompletableFuture<SendConnectorEventResponse> answer = client.sendAsync(event("t"));
            CompletableFuture<SendConnectorEventResponse> cancelled = client.sendAsync(event("cancelled"));
            cancelled.cancel(true);

            assertThat(answer).isNotDone();
            tasks.forEach(Runnable::run);

            assertThat(answer.get().connectorId()).isEqualTo("c1");
            assertThat(server.accepted()).extracting(EventServer.Event::traceId).containsExactly("t");
        }
    }

    @Test
    void countsTheTimeInTheExecutorsQueue() throws Exception {
        server = new EventServer(event -> Reply.OK);
        List<Runnable> tasks = new ArrayList<>();
        ConnectorClient client = builder().executor(tasks::add).build();

        CompletableFuture<?> answer = client.sendAsync(event("t"), Duration.ofNanos(1));
        tasks.get(0).run();

        assertThatThrownBy(answer::get).hasCauseInstanceOf(TransportException.class);
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void reportsAnExecutorThatRefuses() throws Exception {
        server = new EventServer(event -> Reply.OK);
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };

        assertThatThrownBy(() ->
                        builder().executor(full).build().sendAsync(event("t")).get())
                .hasCauseInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void saysWhatIsMissingWhereNobodyCouldWait() throws Exception {
        server = new EventServer(event -> Reply.OK);
        ConnectorClient client = builder().build();

        assertThatThrownBy(() -> client.sendAsync(event("t")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transport(new JdkHttpTransport()) or executor(...)");
    }

    /** Sends without a thread that waits, and only so. */
    private interface OnlyAsync extends AsyncTransport {
        @Override
        default TransportResponse send(TransportRequest request) {
            throw new AssertionError("nobody was to wait");
        }
    }

    private EventServer silent() throws IOException {
        return new EventServer(event -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reply.GONE;
        });
    }

    private ConnectorClientBuilder async() {
        return builder().transport(new JdkHttpTransport());
    }

    private ConnectorClientBuilder builder() {
        return ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(server.url())
                .timeout(Duration.ofSeconds(30))
                .credentials(() -> Credentials.of("AKID", "secret"));
    }

    private static SendConnectorEventRequest event(String traceId) {
        return SendConnectorEventRequest.builder("c1", ConnectorEventOperation.DEVICE_EVENT)
                .traceId(traceId)
                .build();
    }
}
