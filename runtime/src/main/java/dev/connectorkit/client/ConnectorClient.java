package dev.connectorkit.client;

import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.event.SendConnectorEventResponse;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.shape.SerializableShape;
import dev.connectorkit.shape.ServiceBinding;
import dev.connectorkit.transport.Deadline;
import java.time.Duration;
import java.util.Objects;

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

    /** Closes kept connections, unless the transport was given by the caller. */
    @Override
    public void close() {
        if (settings.ownsTransport()) {
            settings.transport().close();
        }
    }

    private <I extends SerializableShape, O> O send(OperationBinding<I, O> operation, I input, Deadline deadline) {
        Objects.requireNonNull(input, "input");
        SendTarget to = targetOf(operation.service());
        SendBuffer buffer = to.takeBuffer();
        try {
            buffer.json().reset();
            operation.writeBody(input, buffer.json());
            Attempt attempt = new Attempt(
                    settings, to.endpoint(), operation.method(), operation.path(input), operation.idempotent(), buffer);
            Sending sending =
                    new Sending(settings, operation, attempt, buffer.json().length(), deadline);
            return Answer.output(operation, sending.send());
        } finally {
            to.giveBack(buffer);
        }
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
