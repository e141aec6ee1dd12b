package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.event.SendConnectorEventRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest {
    private final House house = new House();

    @Test
    void aRequestThatArrivesSixTimesIsCarriedOutOnceAndAnsweredTheSame() {
        String request = one("0x0006", "{'0x01':{}}");
        String first = house.answer(request);
        for (int i = 0; i < 5; i++) {
            assertThat(house.answer(request)).isEqualTo(first);
        }
        assertThat(house.connector.asked).containsOnlyOnce("on lamp-1");
        assertThat(house.events).hasSize(1);
    }

    @Test
    void sixAtOnceAreCarriedOutOnceAndAllAnswered() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger carriedOut = new AtomicInteger();
        List<SendConnectorEventRequest> events = new CopyOnWriteArrayList<>();
        ConnectorHandler slow =
                new FailingHandler(null, (event, deadline) -> events.add(event), HandlerSettings.defaults()) {
                    @Override
                    protected @Nullable Object command(CommandCall call) throws Exception {
                        carriedOut.incrementAndGet();
                        begun.countDown();
                        assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
                        return null;
                    }
                };
        ExecutorService service = Executors.newFixedThreadPool(6);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(service.submit(() -> answer(slow, one("0x0006", "{'0x01':{}}"))));
        }
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        end.countDown();
        for (Future<String> answer : answers) {
            assertThat(House.codeOf(answer.get(30, TimeUnit.SECONDS))).isEqualTo(200);
        }
        service.shutdown();
        assertThat(carriedOut).hasValue(1);
        assertThat(events).hasSize(1);
    }

    private static String answer(ConnectorHandler handler, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handle(
                new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)),
                answer,
                Deadline.afterMillis(60_000));
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRepetitionMayComeWithAFresherToken() {
        house.answer(one("0x0006", "{'0x01':{}}"));
        house.answer(one("0x0006", "{'0x01':{}}").replace("token-of-the-user", "fresher"));
        assertThat(house.connector.asked).containsOnlyOnce("on lamp-1");
    }

    @Test
    void oneTraceMayGoToSeveralDevices() {
        house.answer(one("0x0006", "{'0x01':{}}"));
        house.answer(one("0x0006", "{'0x01':{}}").replace("lamp-1", "lamp-2"));
        assertThat(house.connector.asked).contains("on lamp-1", "on lamp-2");
    }

    @Test
    void aRequestThatFailedIsTriedAgain() {
        String request = one("0x0006", "{'0x02':{}}");
        house.answer(request);
        house.answer(request);
        assertThat(house.connector.asked).containsExactly("toggle lamp-1", "toggle lamp-1");
    }

    @Test
    void anEventThatCouldNotBeSentIsSentWithTheNextRepetition() {
        String request = one("0x0006", "{'0x01':{}}");
        house.refuseEvents(2);
        assertThat(house.code(request)).isEqualTo(503);
        assertThat(house.code(request)).isEqualTo(503);
        assertThat(house.code(request)).isEqualTo(200);
        assertThat(house.code(request)).isEqualTo(200);
        assertThat(house.connector.asked).containsOnlyOnce("on lamp-1");
        assertThat(house.events).hasSize(1);
    }

    @Test
    void aWindowThatFailsIsPassedBy() {
        House broken = new House(HandlerSettings.builder().requestWindow(new BrokenWindow()));
        assertThat(broken.code(one("0x0006", "{'0x01':{}}"))).isEqualTo(200);
        assertThat(broken.failures).hasSize(2);
    }

    @Test
    void whatIsSettledIsForgottenInTime() {
        AtomicLong now = new AtomicLong();
        EmbeddedRequestWindow window = new EmbeddedRequestWindow(2, 1_000, now::get);
        assertThat(window.claim("a", Deadline.afterMillis(0))).isTrue();
        window.settle("a");
        assertThat(window.claim("a", Deadline.afterMillis(0))).isFalse();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1_001));
        assertThat(window.claim("a", Deadline.afterMillis(0))).isTrue();
    }

    @Test
    void theLongestUnaskedIsForgottenFirstAndWhatIsAtWorkNever() {
        EmbeddedRequestWindow window = new EmbeddedRequestWindow(2, 1_000, () -> 0);
        window.claim("at work", Deadline.afterMillis(0));
        for (String request : new String[] {"a", "b", "c"}) {
            window.claim(request, Deadline.afterMillis(0));
            window.settle(request);
        }
        assertThat(window.size()).isEqualTo(2);
        assertThat(window.claim("c", Deadline.afterMillis(0))).isFalse();
        assertThatThrownBy(() -> window.claim("at work", Deadline.afterMillis(0)))
                .isInstanceOfSatisfying(
                        ConnectorOperationException.class,
                        busy -> assertThat(busy.responseCode()).isEqualTo(ResponseCode.UNAVAILABLE));
    }

    @Test
    void aRepetitionWaitsForTheOneAtWork() {
        EmbeddedRequestWindow window = new EmbeddedRequestWindow();
        window.claim("a", Deadline.afterMillis(0));
        CompletableFuture<Boolean> repetition =
                CompletableFuture.supplyAsync(() -> window.claim("a", Deadline.afterMillis(10_000)));
        window.settle("a");
        assertThat(repetition.orTimeout(10, TimeUnit.SECONDS).join()).isFalse();
    }

    @Test
    void aReleasedRequestIsTakenOnByItsRepetition() {
        EmbeddedRequestWindow window = new EmbeddedRequestWindow();
        window.claim("a", Deadline.afterMillis(0));
        window.release("a");
        assertThat(window.claim("a", Deadline.afterMillis(0))).isTrue();
    }

    private static final class BrokenWindow implements RequestWindow {
        @Override
        public boolean claim(String request, Deadline deadline) {
            throw new IllegalStateException("no table");
        }

        @Override
        public void settle(String request) {
            throw new IllegalStateException("no table");
        }

        @Override
        public void release(String request) {}
    }
}
