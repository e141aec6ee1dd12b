package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.discover;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.house.Lamp;
import dev.connectorkit.inbound.house.LampMatter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Discoveries of thousands of devices: how many are held, how many pages are under way, and what ends them early. */
class BigHomeTest {
    private static final int MANY = 20_000;
    private static final int PAGE_BYTES = 16_384;
    private static final int SENDERS = 3;
    private static final HandlerSettings.Builder SETTINGS = HandlerSettings.builder()
            .maxPageBytes(PAGE_BYTES)
            .pageSenders(SENDERS)
            .failureListener((o, w, c) -> {});

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private final AtomicInteger mostHeld = new AtomicInteger();
    private final AtomicInteger largestPage = new AtomicInteger();
    private final AtomicInteger completed = new AtomicInteger();

    @Test
    void aStreamOfThousandsIsReadWhileItIsSent() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Lamp> lamps = lamps(MANY).onClose(() -> closed.set(true));

        assertThat(answer(lamps, this::note)).isEqualTo(200);

        assertThat(sent).hasValue(MANY);
        assertThat(completed).hasValue(1);
        assertThat(closed).isTrue();
        assertThat(mostUnderWay.get()).isLessThanOrEqualTo(SENDERS);
        // Those under way, and the one that is being filled.
        assertThat(mostHeld.get()).isLessThanOrEqualTo((SENDERS + 1) * largestPage.get());
        assertThat(largestPage.get()).isLessThan(100);
    }

    @Test
    void pagesAreSentAtOnce() {
        CyclicBarrier all = new CyclicBarrier(SENDERS);
        AtomicInteger pages = new AtomicInteger();
        int code = answer(lamps(MANY), (event, deadline) -> {
            // Were they sent one after the other, the first would wait for ever.
            if (pages.getAndIncrement() < SENDERS) {
                meet(all);
            }
            note(event, deadline);
        });
        assertThat(code).isEqualTo(200);
        assertThat(sent).hasValue(MANY);
    }

    @Test
    void promisesOfStreamsAndPlainCollectionsAreRead() {
        assertThat(answer(CompletableFuture.completedFuture(lamps(3)), this::note))
                .isEqualTo(200);
        Iterable<Lamp> iterable = () -> lamps(4).iterator();
        assertThat(answer(iterable, this::note)).isEqualTo(200);
        assertThat(answer(List.of(), this::note)).isEqualTo(200);
        assertThat(sent).hasValue(7);
        assertThat(completed).hasValue(3);
    }

    @Test
    void anEndlessStreamEndsAtTheDeadlineWithoutBeingComplete() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Lamp> lamps = lamps(Integer.MAX_VALUE).onClose(() -> closed.set(true));
        assertThat(answer(lamps, this::note, Deadline.afterMillis(500))).isEqualTo(504);
        assertThat(completed).hasValue(0);
        assertThat(closed).isTrue();
    }

    @Test
    void anEndlessStreamOfDevicesNobodyWantsEndsAtTheDeadline() {
        Cloud cloud = new Cloud(lamps(Integer.MAX_VALUE), this::note);
        assertThat(cloud.answer(discover("d1", "['another']"), Deadline.afterMillis(500)))
                .isEqualTo(504);
        assertThat(sent).hasValue(0);
    }

    @Test
    void aCloudThatFailsMidwayLeavesTheDiscoveryUnfinished() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Lamp> lamps = lamps(1_000)
                .peek(lamp -> {
                    if (lamp.id().equals("lamp-900")) {
                        throw new UncheckedIOException(new IOException("secret-of-the-cloud"));
                    }
                })
                .onClose(() -> closed.set(true));
        assertThat(answer(lamps, this::note)).isEqualTo(500);
        assertThat(sent.get()).isPositive();
        assertThat(completed).hasValue(0);
        assertThat(closed).isTrue();
    }

    private int answer(Object found, EventSink sink) {
        return answer(found, sink, Deadline.afterMillis(60_000));
    }

    private int answer(Object found, EventSink sink, Deadline deadline) {
        return new Cloud(found, sink).answer(discover("d1", "[]"), deadline);
    }

    private Stream<Lamp> lamps(int count) {
        return IntStream.range(0, count).mapToObj(number -> {
            mostHeld.accumulateAndGet(read.incrementAndGet() - sent.get(), Math::max);
            return new Lamp("lamp-" + number);
        });
    }

    private void note(SendConnectorEventRequest event, Deadline deadline) {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        List<Device> devices = event.devices();
        largestPage.accumulateAndGet(devices.size(), Math::max);
        underWay.decrementAndGet();
        completed.addAndGet(event.statusCode() == 200 ? 1 : 0);
        sent.addAndGet(devices.size());
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    /** Finds what it is given. */
    private static final class Cloud extends ConnectorHandler {
        private final Object found;

        Cloud(Object found, EventSink sink) {
            super(sink, SETTINGS.build());
            this.found = found;
        }

        int answer(String request, Deadline deadline) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                handle(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer, deadline);
            } catch (IOException escaped) {
                throw new UncheckedIOException(escaped);
            }
            return House.codeOf(answer.toString(StandardCharsets.UTF_8));
        }

        @Override
        protected String activateUser(Call call) {
            return "user-1";
        }

        @Override
        protected Object discoverDevices(DiscoveryCall call) throws Exception {
            return found instanceof CompletableFuture<?> promise ? call.await(promise) : found;
        }

        @Override
        protected Device deviceOf(Object found) {
            return LampMatter.device((Lamp) found);
        }

        @Override
        protected List<MatterEndpoint> stateOfDevice(Object device) {
            throw notADevice(device);
        }
    }
}
