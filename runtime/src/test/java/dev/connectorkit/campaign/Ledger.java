package dev.connectorkit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.transport.EventServer.Reply;
import dev.connectorkit.transport.TransportException;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** What was sent, what arrived and what the sender was told, by the event's number. */
final class Ledger {
    private final AtomicIntegerArray delivered;
    private final AtomicIntegerArray reported;
    private final AtomicIntegerArray accepted;
    private final AtomicIntegerArray lostAnswers;
    private final AtomicIntegerArray lateAnswers;

    Ledger(int events) {
        delivered = new AtomicIntegerArray(events);
        reported = new AtomicIntegerArray(events);
        accepted = new AtomicIntegerArray(events);
        lostAnswers = new AtomicIntegerArray(events);
        lateAnswers = new AtomicIntegerArray(events);
    }

    /** The service has acted on an event, and its answer will arrive or not. */
    Reply accept(int event, Reply reply, boolean answerArrives) {
        accepted.incrementAndGet(event);
        if (!answerArrives) {
            lostAnswers.incrementAndGet(event);
        }
        return reply;
    }

    void delivered(int event) {
        delivered.incrementAndGet(event);
    }

    /** Of an event whose time was up while it waited for an answer, one may have been on its way. */
    void reported(int event, RuntimeException cause) {
        reported.incrementAndGet(event);
        if (cause instanceof TransportException lost
                && lost.maybeDelivered()
                && lost.getMessage().contains("its time was up")) {
            lateAnswers.set(event, 1);
        }
    }

    /** Checks each event and gives the sums in words. */
    String balance() {
        int lost = 0;
        int twice = 0;
        int told = 0;
        int late = 0;
        for (int event = 0; event < delivered.length(); event++) {
            assertThat(delivered.get(event) + reported.get(event))
                    .as("event %d ends once", event)
                    .isEqualTo(1);
            if (delivered.get(event) == 1) {
                assertThat(accepted.get(event)).as("event %d arrived", event).isPositive();
            } else {
                int answered = accepted.get(event) - lostAnswers.get(event);
                assertThat(answered)
                        .as("event %d was reported, so no answer arrived in time", event)
                        .isBetween(0, lateAnswers.get(event));
                late += answered;
                told++;
            }
            if (accepted.get(event) > 1) {
                assertThat(lostAnswers.get(event))
                        .as("event %d was doubled for lost answers only", event)
                        .isGreaterThanOrEqualTo(accepted.get(event) - 1);
                twice++;
            }
            lost += lostAnswers.get(event);
        }
        return delivered.length() + " events: " + (delivered.length() - told) + " delivered, " + told + " reported, "
                + lost + " answers lost, " + late + " too late, " + twice + " events doubled for that";
    }
}
