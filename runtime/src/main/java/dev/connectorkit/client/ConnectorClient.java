package dev.connectorkit.client;

import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.SendConnectorEventResponse;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.shape.SerializableShape;
import dev.connectorkit.shape.ServiceBinding;
import dev.connectorkit.transport.AsyncTransport;
import dev.connectorkit.transport.Deadline;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Sends the operations of a service: serialized, signed, and answered with the operation's output or a typed error.
 *
 * <p>A client is made once and used by many threads; it keeps connections and buffers. Credentials are asked for with each
 * attempt.
 */
public final class ConnectorClient implements AutoCloseable {
    private final ClientSettings settings;
    private final EndpointSettings endpoints;
    private volatile SendTarget target;

    ConnectorClient(ClientSettings settings, EndpointSettings endpoints) {
        this.settings = settings;
        this.endpoints = endpoints;
        // Now and not with the first request, so that a region that is missing is told where the client is made.
        this.target = new SendTarget(SendConnectorEventOperation.INSTANCE.service(), endpoints);
    }

    /**
     * {@return a builder with the defaults: region, endpoint and credentials from the environment, five seconds in all}
     */
    public static ConnectorClientBuilder builder() {
        return new ConnectorClientBuilder();
    }

    /**
     * {@return a client with the defaults}
     */
    public static ConnectorClient fromEnvironment() {
        return builder().build();
    }

    /**
     * Sends a connector event within the client's own timeout.
     *
     * @param request to send
     * @return the service's answer
     * @throws dev.connectorkit.event.ServiceException when the service refused it
     * @throws ConnectorException also when the network failed it, or there are no credentials
     */
    public SendConnectorEventResponse send(SendConnectorEventRequest request) {
        return send(SendConnectorEventOperation.INSTANCE, request);
    }

    /**
     * Sends a connector event within a time that the caller has left.
     *
     * @param request to send
     * @param timeLeft for all of it, such as what a Lambda function has left
     * @return the service's answer
     * @throws ConnectorException as {@link #send(SendConnectorEventRequest)}
     */
    public SendConnectorEventResponse send(SendConnectorEventRequest request, Duration timeLeft) {
        return send(SendConnectorEventOperation.INSTANCE, request, timeLeft);
    }

    /**
     * Sends a connector event until a moment that the caller has set.
     *
     * @param request to send
     * @param deadline for all of it
     * @return the service's answer
     * @throws ConnectorException as {@link #send(SendConnectorEventRequest)}
     */
    public SendConnectorEventResponse send(SendConnectorEventRequest request, Deadline deadline) {
        return send(SendConnectorEventOperation.INSTANCE, request, deadline);
    }

    /**
     * Sends any operation within the client's own timeout.
     *
     * @param <I> the operation's input
     * @param <O> the operation's output
     * @param operation to call
     * @param input to call it with
     * @return the service's answer
     * @throws ConnectorException when the service refused it, the network failed it, or there are no credentials
     */
    public <I extends SerializableShape, O> O send(OperationBinding<I, O> operation, I input) {
        return send(operation, input, Deadline.inMillis(settings.timeoutMillis()));
    }

    /**
     * Sends any operation within a time that the caller has left.
     *
     * @param <I> the operation's input
     * @param <O> the operation's output
     * @param operation to call
     * @param input to call it with
     * @param timeLeft for all of it, such as what a Lambda function has left
     * @return the service's answer
     * @throws ConnectorException as {@link #send(OperationBinding, SerializableShape)}
     */
    public <I extends SerializableShape, O> O send(OperationBinding<I, O> operation, I input, Duration timeLeft) {
        return send(operation, input, Deadline.in(timeLeft));
    }

    /**
     * Sends a connector event within the client's own timeout, without waiting for the answer.
     *
     * @param request to send
     * @return completes as {@link #sendAsync(OperationBinding, SerializableShape, Duration)} says
     */
    public CompletableFuture<SendConnectorEventResponse> sendAsync(SendConnectorEventRequest request) {
        return sendAsync(request, Duration.ofMillis(settings.timeoutMillis()));
    }

    /**
     * Sends a connector event within a time that the caller has left, without waiting for the answer.
     *
     * @param request to send
     * @param timeLeft for all of it, time in an executor's queue included
     * @return completes as {@link #sendAsync(OperationBinding, SerializableShape, Duration)} says
     */
    public CompletableFuture<SendConnectorEventResponse> sendAsync(
            SendConnectorEventRequest request, Duration timeLeft) {
        return sendAsync(SendConnectorEventOperation.INSTANCE, request, timeLeft);
    }

    /**
     * Sends any operation without waiting for the answer. With an {@link AsyncTransport} no thread waits for it; with
     * another one, such as the default, a thread of the builder's {@code executor} does.
     *
     * <p>Credentials are asked for on the calling thread, and for a later attempt on one that must not be kept waiting: with an
     * {@link AsyncTransport} their supplier should have them at hand. Nothing bounds how many requests are under way at a time;
     * for bursts there is {@link ConnectorEventSender}.
     *
     * @param <I> the operation's input
     * @param <O> the operation's output
     * @param operation to call
     * @param input to call it with; written before this method returns with an {@link AsyncTransport}
     * @param timeLeft for all of it, time in an executor's queue included
     * @return completes with the answer, or exceptionally with what {@link #send(OperationBinding, SerializableShape)}
     *     throws; cancelling it ends an exchange of an {@link AsyncTransport}, which may have been acted on by then
     * @throws IllegalStateException when there is neither such a transport nor an executor
     */
    public <I extends SerializableShape, O> CompletableFuture<O> sendAsync(
            OperationBinding<I, O> operation, I input, Duration timeLeft) {
        Deadline deadline = Deadline.in(timeLeft);
        if (settings.transport() instanceof AsyncTransport transport) {
            SendTarget to = targetOf(operation.service());
            SendBuffer buffer = to.takeBuffer();
            Sending sending = prepare(operation, input, deadline, to, buffer);
            return new AsyncSending<>(sending, operation, transport, () -> to.giveBack(buffer)).start();
        }
        return Waiting.on(settings.executor(), () -> send(operation, input, deadline));
    }

    /**
     * Runs a small event through all of its way but the network, so that the classes it takes are loaded before the first
     * real one: for what is frozen and restored (Lambda SnapStart, CRaC) or starts ahead of its first request. Opens no
     * socket, resolves no name and asks for no credentials. Call it where the process is made, together with the mappers of
     * one's own devices, which it does not know.
     */
    public void warmUp() {
        WarmUp.run(settings, endpoints);
    }

    /** Closes kept connections, unless the transport was given by the caller. */
    @Override
    public void close() {
        if (settings.ownsTransport()) {
            settings.transport().close();
        }
    }

    /** A client over the same transport whose requests are paced by somebody else. */
    ConnectorClient paced(RetryPolicy policy, Pause pacing, SendListener watcher) {
        SendListener both = ListenerPair.of(settings.listener(), watcher);
        return new ConnectorClient(settings.paced(policy, RetryBudget.ample(), pacing, both), endpoints);
    }

    private <I extends SerializableShape, O> O send(OperationBinding<I, O> operation, I input, Deadline deadline) {
        SendTarget to = targetOf(operation.service());
        SendBuffer buffer = to.takeBuffer();
        try {
            return Answer.output(
                    operation, prepare(operation, input, deadline, to, buffer).send());
        } finally {
            to.giveBack(buffer);
        }
    }

    private <I extends SerializableShape> Sending prepare(
            OperationBinding<I, ?> operation, I input, Deadline deadline, SendTarget to, SendBuffer buffer) {
        Objects.requireNonNull(input, "input");
        buffer.json().reset();
        operation.writeBody(input, buffer.json());
        Attempt attempt = new Attempt(
                settings, to.endpoint(), operation.method(), operation.path(input), operation.idempotent(), buffer);
        return new Sending(settings, operation, attempt, buffer.json().length(), deadline);
    }

    /** Nearly every client talks to one service; for another one the target is made again. */
    private SendTarget targetOf(ServiceBinding service) {
        SendTarget known = target;
        if (!known.isFor(service)) {
            known = new SendTarget(service, endpoints);
            target = known;
        }
        return known;
    }
}
