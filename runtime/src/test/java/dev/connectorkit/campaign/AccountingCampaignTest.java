package dev.connectorkit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.ConnectorEventSender;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.EventServer;
import dev.connectorkit.transport.EventServer.Event;
import dev.connectorkit.transport.EventServer.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A fifth of all arrivals goes wrong; every event is delivered or reported all the same. */
class AccountingCampaignTest {
    private static final int EVENTS = Campaign.requests(4_000, 200_000);
    private static final int BURST = Campaign.requests(1_000, 20_000);
    private static final int THREADS = 16;
    private static final int FAULTS_PERCENT = 20;
    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final long TOLERATED_MILLIS = 50;

    private final Ledger ledger = new Ledger(EVENTS);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger stalls = new AtomicInteger();
    private final Queue<Late> late = new ConcurrentLinkedQueue<>();

    /** An event that took longer than its deadline and what is tolerated. */
    private record Late(int event, long begun, long ended) {
        long millis() {
            return (ended - begun) / 1_000_000 - DEADLINE.toMillis();
        }
    }

    @Test
    void deliversOrReportsEveryEventInTime() throws Exception {
        try (EventServer server = new EventServer(this::serve);
                Hiccups hiccups = new Hiccups();
                ConnectorClient client =
                        Campaign.client(server.url()).timeout(DEADLINE).build()) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Thread thread = new Thread(() -> sendAll(client));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println("accounting, seed " + Campaign.SEED + ": " + ledger.balance() + ", "
                    + late.size() + " more than " + TOLERATED_MILLIS + " ms past the deadline (machine late by up to "
                    + hiccups.worstMillis() + " ms)");
            assertThat(late)
                    .allSatisfy(event -> assertThat(event.millis())
                            .isLessThanOrEqualTo(
                                    TOLERATED_MILLIS + hiccups.millisBetween(event.begun(), event.ended())));
        }
    }

    @Test
    void deliversOrHandsBackEveryEventOfABurst() throws Exception {
        Ledger burst = new Ledger(BURST);
        Map<Integer, RuntimeException> handedBack = new ConcurrentHashMap<>();
        try (EventServer server = new EventServer(arrival -> serveBurst(burst, arrival));
                ConnectorClient client = Campaign.client(server.url()).build()) {
            try (var sender = ConnectorEventSender.builder(
                            client, (event, cause) -> handedBack.put(Integer.valueOf(event.traceId()), cause))
                    .concurrency(THREADS)
                    .timeout(DEADLINE)
                    .closing(Duration.ofMinutes(5))
                    .build()) {
                for (int event = 0; event < BURST; event++) {
                    sender.send(Campaign.event(event));
                }
            }
            for (int event = 0; event < BURST; event++) {
                RuntimeException cause = handedBack.get(event);
                if (cause != null) {
                    burst.reported(event, cause);
                } else {
                    burst.delivered(event);
                }
            }
            System.out.println("burst, seed " + Campaign.SEED + ": " + burst.balance());
        }
    }

    private void sendAll(ConnectorClient client) {
        for (int event = next.getAndIncrement(); event < EVENTS; event = next.getAndIncrement()) {
            long before = System.nanoTime();
            try {
                client.send(Campaign.event(event));
                ledger.delivered(event);
            } catch (ConnectorException e) {
                ledger.reported(event, e);
            }
            Late taken = new Late(event, before, System.nanoTime());
            if (taken.millis() > TOLERATED_MILLIS) {
                late.add(taken);
            }
        }
    }

    /** Without throttling, whose pauses would be most of the test; {@code ConnectorEventSenderTest} has that. */
    private static Reply serveBurst(Ledger burst, Event arrival) {
        int event = Integer.parseInt(arrival.traceId());
        SplittableRandom chance = new SplittableRandom(Campaign.SEED + arrival.number());
        if (chance.nextInt(100) >= FAULTS_PERCENT) {
            return burst.accept(event, Reply.OK, true);
        }
        return switch (chance.nextInt(6)) {
            case 0 -> Reply.error(500, "InternalServerException");
            case 1 -> Reply.error(400, "ValidationException");
            case 2 -> Reply.GONE;
            case 3 -> burst.accept(event, Reply.LOST, false);
            case 4 -> burst.accept(event, Reply.CUT, false);
            default -> burst.accept(event, Reply.OK_AND_CLOSED, true);
        };
    }

    private Reply serve(Event arrival) {
        int event = Integer.parseInt(arrival.traceId());
        SplittableRandom chance = new SplittableRandom(Campaign.SEED + arrival.number());
        if (chance.nextInt(100) >= FAULTS_PERCENT) {
            return ledger.accept(event, Reply.OK, true);
        }
        return switch (chance.nextInt(8)) {
            case 0 -> Reply.error(429, "ThrottlingException");
            case 1 -> Reply.error(500, "InternalServerException");
            case 2 -> Reply.error(503, "ServiceUnavailableException");
            case 3 -> Reply.GONE;
            case 4 -> ledger.accept(event, Reply.LOST, false);
            case 5 -> ledger.accept(event, Reply.CUT, false);
            case 6 -> ledger.accept(event, Reply.OK_AND_CLOSED, true);
            default -> stall(event);
        };
    }

    /** One in forty of the worst kind is enough: each takes a thread as long as its deadline. */
    private Reply stall(int event) {
        if (stalls.getAndIncrement() % 40 != 0) {
            return Reply.error(503, "ServiceUnavailableException");
        }
        Reply reply = ledger.accept(event, Reply.OK_AND_CLOSED, false);
        try {
            TimeUnit.MILLISECONDS.sleep(2 * DEADLINE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return reply;
    }
}
