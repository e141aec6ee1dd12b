package dev.connectorkit.inbound;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.SendCommandRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code AWS.SendCommand}: carries commands out, once, and reports what became of each. */
final class CommandWork {
    private final ConnectorHandler handler;
    private final Call call;
    private final Deadline deadline;
    private final SendCommandRequest request;

    CommandWork(ConnectorHandler handler, Call call, Deadline deadline, SendCommandRequest request) {
        this.handler = handler;
        this.call = call;
        this.deadline = deadline;
        this.request = request;
    }

    Answer answer() {
        RepeatedRequests repeated = handler.repeated();
        String key = RepeatedRequests.key(
                OperationName.SEND_COMMAND, request.payload().traceId(), request.payload());
        if (!repeated.claim(OperationName.SEND_COMMAND, key, call.deadline())) {
            return send(key, repeated.takeOutstanding(key));
        }
        List<CommandOutcome> outcomes = List.of();
        try {
            outcomes = new CommandRun(handler, call, request).run();
        } finally {
            // Before the events are sent: were that to fail, the commands must not be carried out again.
            if (anyCarriedOut(outcomes)) {
                repeated.settle(OperationName.SEND_COMMAND, key);
            } else {
                repeated.release(OperationName.SEND_COMMAND, key);
            }
        }
        if (!anyCarriedOut(outcomes)) {
            CommandOutcome first = outcomes.get(0);
            return Answer.failed(first.code(), first.message());
        }
        return send(key, CommandEvents.of(handler, request.payload(), userId(), outcomes));
    }

    /** Of several commands one is enough: what became of the others is told in their events. */
    private static boolean anyCarriedOut(List<CommandOutcome> outcomes) {
        for (CommandOutcome outcome : outcomes) {
            if (outcome.carriedOut()) {
                return true;
            }
        }
        return false;
    }

    private Answer send(String key, List<SendConnectorEventRequest> events) {
        for (int i = 0; i < events.size(); i++) {
            try {
                handler.events().send(events.get(i), deadline);
            } catch (RuntimeException unsent) {
                handler.report(OperationName.SEND_COMMAND, "an event about a command could not be sent", unsent);
                handler.repeated().keep(key, events.subList(i, events.size()));
                return Answer.failed(
                        ResponseCode.UNAVAILABLE, "The outcome of the command could not be reported to the service.");
            }
        }
        return Answer.ACKNOWLEDGED;
    }

    private @Nullable String userId() {
        try {
            return handler.knownUsers().of(handler, call);
        } catch (Throwable thrown) {
            handler.told(OperationName.SEND_COMMAND, thrown);
            return null;
        }
    }
}
