package dev.connectorkit.inbound;

import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.operations.ActivateUserRequest;
import dev.connectorkit.operations.DeactivateUserRequest;
import dev.connectorkit.operations.DiscoverDevicesRequest;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.RequestHeader;
import dev.connectorkit.operations.SendCommandRequest;
import dev.connectorkit.validation.InvalidRequestException;
import java.io.IOException;
import java.io.InputStream;

/** One request on its way to its answer. */
final class Invocation {
    private static final OperationName UNREAD = OperationName.of("a request");

    private final ConnectorHandler handler;
    private final Deadline deadline;
    private OperationName operation = UNREAD;
    private boolean isRead;

    Invocation(ConnectorHandler handler, Deadline deadline) {
        this.handler = handler;
        this.deadline = deadline;
    }

    /** Reads and answers a request, whatever it is. */
    byte[] answer(InputStream stream) throws IOException {
        Answer answer;
        try {
            answer = answer(RequestReader.of(stream, handler.settings().maxRequestBytes()));
        } catch (Throwable thrown) {
            // Afterwards it is one of the connector's, whose clouds fail with such exceptions, too.
            if (!isRead && thrown instanceof IOException unreadable) {
                throw unreadable;
            }
            answer = Answer.failed(isRead ? handler.told(operation, thrown) : unread(thrown));
        }
        if (answer.code() != ResponseCode.SUCCESS && handler.settings().failuresThrown()) {
            throw answer.toException();
        }
        return answer.toBytes();
    }

    /** What goes wrong while reading is the request's fault; later the same exceptions are the connector's. */
    private ConnectorOperationException unread(Throwable thrown) {
        if (thrown instanceof MalformedJsonException malformed) {
            return Failure.malformed(malformed);
        }
        return thrown instanceof InvalidRequestException invalid
                ? Failure.invalid(invalid)
                : handler.told(operation, thrown);
    }

    private Answer answer(RequestReader reader) throws Exception {
        operation = reader.operation();
        if (operation.equals(OperationName.SEND_COMMAND)) {
            SendCommandRequest request = SendCommandRequest.readFrom(reader.json());
            return new CommandWork(handler, call(request.header()), sending(), request).answer();
        }
        if (operation.equals(OperationName.DISCOVER_DEVICES)) {
            DiscoverDevicesRequest request = DiscoverDevicesRequest.readFrom(reader.json());
            DiscoveryCall call = new DiscoveryCall(call(request.header()), request);
            return new DiscoveryWork(handler, call, sending()).answer();
        }
        if (operation.equals(OperationName.ACTIVATE_USER)) {
            ActivateUserRequest request = ActivateUserRequest.readFrom(reader.json());
            return Answer.user(handler.knownUsers().ask(handler, call(request.header())));
        }
        if (operation.equals(OperationName.DEACTIVATE_USER)) {
            DeactivateUserRequest request = DeactivateUserRequest.readFrom(reader.json());
            return deactivate(new DeactivationCall(call(request.header()), request));
        }
        throw new ConnectorOperationException(ResponseCode.NOT_FOUND, "The operation is not known to the connector.");
    }

    private Call call(RequestHeader header) {
        isRead = true;
        Deadline early = deadline.earlierBy(handler.settings().reserveMillis());
        return new Call(RequestReader.credential(header.auth()), early);
    }

    /** An answer that comes after the end is none: the invocation failed, and what the process knew of it is gone. */
    private Deadline sending() {
        return deadline.earlierBy(handler.settings().reserveMillis() / 4);
    }

    private Answer deactivate(DeactivationCall call) throws Exception {
        handler.knownUsers().remove(call.credential());
        handler.deactivateUser(call);
        return Answer.ACKNOWLEDGED;
    }
}
