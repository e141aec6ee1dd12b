package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.house.Lamp;
import dev.connectorkit.operations.OperationName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the methods of a connector, its devices or its listeners throw, there is an answer, and it tells no secret. */
class FailingConnectorTest {
    private static final String SECRET = "secret-of-the-cloud";
    private static final List<String> OPERATIONS = List.of(
            Requests.activate(),
            Requests.discover("d1", "[]"),
            Requests.one("0x0006", "{'0x01':{}}"),
            Requests.one("0x0006", "{'0xff01':{'0x4001':1}}"),
            Requests.one("0x0006", "{'0xff02':['0x4001']}"),
            Requests.request(Requests.OAUTH, "AWS.DeactivateUser", ""));

    private final List<SendConnectorEventRequest> events = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    static Stream<Arguments> thrown() {
        return Stream.of(
                        new IOException(SECRET),
                        new FileNotFoundException(SECRET),
                        new InterruptedIOException(SECRET),
                        new Exception(SECRET),
                        new IllegalArgumentException(SECRET),
                        new CancellationException(SECRET),
                        new CompletionException(new IOException(SECRET)),
                        new ExecutionException(null),
                        new AssertionError(SECRET),
                        new NoClassDefFoundError(SECRET),
                        new StackOverflowError(SECRET))
                .flatMap(throwable -> OPERATIONS.stream().map(request -> Arguments.of(throwable, request)));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whateverAMethodThrowsIsAnsweredWithoutItsText(Throwable thrown, String request) {
        assertThat(answer(new FailingHandler(thrown, this::keep, settings()), request))
                .isEqualTo(
                        json("{'header':{'responseCode':500},'payload':{'responseMessage':'The connector failed.'}}"));
        assertThat(failures)
                .allMatch(failure -> failure.endsWith(thrown.getClass().getSimpleName()));
        assertThat(failures).isNotEmpty();
        assertThat(events).isEmpty();
    }

    static Stream<Arguments> wrapped() {
        AuthorizationException inner = new AuthorizationException(new IOException(SECRET));
        return Stream.of(inner, new CompletionException(inner), new ExecutionException(new CompletionException(inner)))
                .flatMap(throwable -> OPERATIONS.stream().map(request -> Arguments.of(throwable, request)));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void whatIsMeantForTheCustomerIsToldThroughThePromiseOfAClient(Throwable thrown, String request) {
        assertThat(House.codeOf(answer(new FailingHandler(thrown, this::keep, settings()), request)))
                .isEqualTo(401);
        assertThat(failures).isEmpty();
    }

    @Test
    void anInterruptionIsPassedOn() {
        assertThat(House.codeOf(answer(
                        new FailingHandler(new InterruptedException(), this::keep, settings()), Requests.activate())))
                .isEqualTo(500);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void promisesThatFailAreAnsweredLikeMethodsThatDo(int at) {
        List<CompletableFuture<?>> promises = List.of(
                CompletableFuture.failedFuture(new IOException(SECRET)),
                CompletableFuture.failedFuture(new AuthorizationException()),
                CompletableFuture.failedFuture(new OutOfMemoryError(SECRET)));
        ConnectorHandler handler = new FailingHandler(null, this::keep, settings()) {
            @Override
            protected @Nullable Object command(CommandCall call) throws Exception {
                return call.await(promises.get(at));
            }
        };
        assertThat(answer(handler, Requests.one("0x0006", "{'0x01':{}}")))
                .contains("500")
                .doesNotContain(SECRET);
    }

    @Test
    void aDeviceThatCannotBeMappedDoesNotTakeTheHomeWithIt() {
        ConnectorHandler handler = new FailingHandler(null, this::keep, settings()) {
            @Override
            protected Device deviceOf(Object found) {
                if (((Lamp) found).id().equals("b")) {
                    throw new NullPointerException(SECRET);
                }
                return super.deviceOf(found);
            }
        };
        assertThat(House.codeOf(answer(handler, Requests.discover("d1", "[]")))).isEqualTo(200);
        assertThat(events).singleElement().satisfies(page -> {
            assertThat(page.devices()).extracting(Device::connectorDeviceId).containsExactly("a", "c");
            assertThat(page.message()).isEqualTo("1 device does not fit the service and was left out.");
        });
        assertThat(failures)
                .containsExactly("AWS.DiscoverDevices: a device does not fit the service and is left out: "
                        + "NullPointerException");
    }

    @Test
    void aStateThatCannotBeMappedDoesNotHideThatTheCommandWasCarriedOut() {
        ConnectorHandler handler = new FailingHandler(null, this::keep, settings()) {
            @Override
            protected List<MatterEndpoint> stateOfDevice(Object device) {
                throw new NullPointerException(SECRET);
            }
        };
        assertThat(House.codeOf(answer(handler, Requests.one("0x0006", "{'0x01':{}}"))))
                .isEqualTo(200);
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.statusCode()).isEqualTo(200));
        events.clear();

        // Of a command that only reads, nothing is left.
        assertThat(House.codeOf(answer(handler, Requests.one("0x0006", "{'0xff02':['0x0000']}"))))
                .isEqualTo(500);
        assertThat(events).isEmpty();
    }

    @Test
    void listenersAndWindowsThatFailTakeNoAnswerWithThem() {
        HandlerSettings settings = HandlerSettings.builder()
                .failureListener((operation, what, cause) -> {
                    throw new IllegalStateException(SECRET);
                })
                .discoveryListener(new BrokenDiscoveryListener())
                .requestWindow(new BrokenWindow())
                .build();
        assertThat(House.codeOf(answer(new FailingHandler(null, this::keep, settings), Requests.discover("d1", "[]"))))
                .isEqualTo(200);
        assertThat(events).hasSize(1);
        assertThat(House.codeOf(answer(
                        new FailingHandler(new IOException(SECRET), this::keep, settings),
                        Requests.one("0x0006", "{'0x01':{}}"))))
                .isEqualTo(500);
    }

    @Test
    void whatFailsIsToldWithTheOperationItFailedIn() {
        HandlerSettings settings = HandlerSettings.builder()
                .failureListener(this::note)
                .discoveryListener(new BrokenDiscoveryListener())
                .requestWindow(new BrokenWindow())
                .build();
        answer(new FailingHandler(null, this::keep, settings), Requests.discover("d1", "[]"));
        assertThat(failures)
                .containsExactly(
                        "AWS.DiscoverDevices: the request window failed to claim a request: IllegalStateException",
                        "AWS.DiscoverDevices: the discovery listener failed: IllegalStateException",
                        "AWS.DiscoverDevices: the discovery listener failed: IllegalStateException",
                        "AWS.DiscoverDevices: the request window failed to settle a request: IllegalStateException");
    }

    private String answer(ConnectorHandler handler, String request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handle(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer);
        } catch (IOException escaped) {
            throw new AssertionError(escaped);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private HandlerSettings settings() {
        return HandlerSettings.builder().failureListener(this::note).build();
    }

    private void keep(SendConnectorEventRequest event, Deadline deadline) {
        events.add(event);
    }

    private void note(OperationName operation, String what, Throwable cause) {
        failures.add(operation.value() + ": " + what + ": " + cause.getClass().getSimpleName());
    }

    private static final class BrokenDiscoveryListener implements DiscoveryListener {
        @Override
        public void sent(int pages, long devices) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public void completed(int pages, long devices, long leftOut) {
            throw new IllegalStateException(SECRET);
        }
    }

    private static final class BrokenWindow implements RequestWindow {
        @Override
        public boolean claim(String request, Deadline deadline) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public void settle(String request) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public void release(String request) {
            throw new IllegalStateException(SECRET);
        }
    }
}
