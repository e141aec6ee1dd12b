package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.ValidationException;
import dev.connectorkit.transport.EventServer;
import dev.connectorkit.transport.EventServer.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectorEventSenderTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Map<String, RuntimeException> undelivered = new ConcurrentHashMap<>();
    private EventServer server;
    private ConnectorClient client;

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void deliversEverythingAndKeepsTheOrderOfEachDevice() throws Exception {
        start(event -> event.number() % 7 == 0 && event.firstSeen()
                ? Reply.error(503, "ServiceUnavailableException")
                : Reply.OK);
        try (var sender = sender().capacity(16).concurrency(6).build()) {
            for (int i = 0; i < 600; i++) {
                sender.send(event("device-" + i % 5, "t" + i));
            }
            assertThat(sender.flush(LONG)).isTrue();
        }

        assertThat(undelivered).isEmpty();
        for (int device = 0; device < 5; device++) {
            List<Integer> order = new ArrayList<>();
            for (EventServer.Event event : server.accepted()) {
                if (event.device().equals("device-" + device)) {
                    order.add(Integer.valueOf(event.traceId().substring(1)));
                }
            }
            assertThat(order).hasSize(120).isSorted();
        }
    }

    @Test
    void letsNoMoreThanSoManyWaitAndBeUnderWay() throws Exception {
        Semaphore answers = new Semaphore(0);
        AtomicInteger under = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        start(event -> {
            most.accumulateAndGet(under.incrementAndGet(), Math::max);
            three.countDown();
            answers.acquireUninterruptibly();
            under.decrementAndGet();
            return Reply.OK;
        });
        try (var sender = sender().capacity(2).concurrency(3).build()) {
            for (int i = 0; i < 5; i++) {
                sender.send(event("device-" + i, "t"));
                if (i == 2) {
                    assertThat(three.await(30, TimeUnit.SECONDS)).isTrue();
                }
            }
            assertThat(sender.offer(event("device-6", "t"), Duration.ofMillis(20)))
                    .isFalse();
            assertThat(sender.flush(Duration.ofMillis(20))).isFalse();
            answers.release(100);
            assertThat(sender.flush(LONG)).isTrue();
            assertThat(sender.offer(event("device-6", "t"), Duration.ZERO)).isTrue();
        }
        assertThat(most).hasValue(3);
        assertThat(server.accepted()).hasSize(6);
    }

    @Test
    void handsBackWhatTheServiceRefusesAndGoesOn() throws Exception {
        start(event -> event.traceId().equals("t1") ? Reply.error(400, "ValidationException") : Reply.OK);
        try (var sender = sender().build()) {
            for (int i = 0; i < 3; i++) {
                sender.send(event("device", "t" + i));
            }
        }

        assertThat(undelivered).containsOnlyKeys("t1");
        assertThat(undelivered.get("t1")).isInstanceOf(ValidationException.class);
        assertThat(server.accepted()).extracting(EventServer.Event::traceId).containsExactly("t0", "t2");
    }

    @Test
    void handsBackWhatCannotBeDeliveredInTime() throws Exception {
        start(event -> Reply.error(429, "ThrottlingException"));
        try (var sender = sender().timeout(Duration.ofMillis(300)).build()) {
            sender.send(event("device", "t"));
        }

        assertThat(undelivered).containsOnlyKeys("t");
    }

    @Test
    void slowsDownWhenThrottledAndDeliversAllTheSame() throws Exception {
        start(event -> event.number() < 20 ? Reply.error(429, "ThrottlingException") : Reply.OK);
        try (var sender = sender().concurrency(4).build()) {
            for (int i = 0; i < 50; i++) {
                sender.send(event("device-" + i, "t" + i));
            }
            assertThat(sender.flush(LONG)).isTrue();
        }

        assertThat(undelivered).isEmpty();
        assertThat(server.accepted()).hasSize(50);
    }

    @Test
    void handsBackWhatIsLeftWhenItsTimeToCloseIsUp() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch test = new CountDownLatch(1);
        start(event -> {
            arrived.countDown();
            await(test);
            return Reply.OK;
        });
        var sender = sender().concurrency(1).build();
        for (int i = 0; i < 3; i++) {
            sender.send(event("device-" + i, "t" + i));
        }
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(sender.close(Duration.ofMillis(50))).isFalse();
        test.countDown();

        assertThat(undelivered).containsOnlyKeys("t0", "t1", "t2");
        assertThat(((SenderClosedException) undelivered.get("t0")).maybeDelivered())
                .isTrue();
        assertThat(((SenderClosedException) undelivered.get("t1")).maybeDelivered())
                .isFalse();
        assertThatThrownBy(() -> sender.send(event("device", "late")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThat(sender.close(Duration.ZERO)).isTrue();
    }

    @Test
    void sendsOnWhenTheListenerFails() throws Exception {
        start(event -> event.number() == 0 ? Reply.error(400, "ValidationException") : Reply.OK);
        List<Throwable> uncaught = new ArrayList<>();
        var builder = ConnectorEventSender.builder(client, (event, cause) -> {
            throw new IllegalStateException("no room in the dead-letter queue");
        });
        try (var sender = builder.concurrency(1)
                .threads(task -> {
                    Thread thread = new Thread(task);
                    thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
                    return thread;
                })
                .build()) {
            sender.send(event("device", "t0"));
            sender.send(event("device", "t1"));
            assertThat(sender.flush(LONG)).isTrue();
        }

        assertThat(server.accepted()).hasSize(1);
        assertThat(uncaught)
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("no room in the dead-letter queue");
    }

    /** An interrupt that a listener leaves behind, or an error of it, must not end the thread that the next events need. */
    @Test
    void sendsOnAfterAnInterruptOrErrorOfTheListener() throws Exception {
        start(event -> event.traceId().equals("t2") ? Reply.OK : Reply.error(400, "ValidationException"));
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        var builder = ConnectorEventSender.builder(client, (event, cause) -> {
            if (event.traceId().equals("t0")) {
                Thread.currentThread().interrupt();
            } else {
                throw new NoClassDefFoundError("dead/Letters");
            }
        });
        try (var sender = builder.concurrency(1)
                .threads(task -> {
                    Thread thread = new Thread(task);
                    thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
                    return thread;
                })
                .build()) {
            for (int i = 0; i < 3; i++) {
                sender.send(event("device", "t" + i));
            }
            assertThat(sender.flush(LONG)).isTrue();
        }

        assertThat(server.accepted()).extracting(EventServer.Event::traceId).containsExactly("t2");
        assertThat(uncaught).singleElement().isInstanceOf(NoClassDefFoundError.class);
    }

    private ConnectorEventSenderBuilder sender() {
        return ConnectorEventSender.builder(client, (event, cause) -> undelivered.put(event.traceId(), cause));
    }

    private void start(EventServer.Service service) throws IOException {
        server = new EventServer(service);
        client = ConnectorClient.builder()
                .region("eu-west-1")
                .endpoint(server.url())
                .credentials(() -> Credentials.of("AKID", "secret"))
                .build();
    }

    private static SendConnectorEventRequest event(String device, String traceId) {
        return SendConnectorEventRequest.deviceEvent("c1")
                .connectorDeviceId(device)
                .matterEndpoint(MatterEndpoint.builder().id("1").build())
                .traceId(traceId)
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
