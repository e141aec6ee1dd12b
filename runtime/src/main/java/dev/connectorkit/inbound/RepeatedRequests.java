package dev.connectorkit.inbound;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.shape.SerializableShape;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a request that arrives several times from being carried out several times. A window that fails is passed by, and
 * the events of a request that could not be sent wait here for its next repetition.
 */
final class RepeatedRequests {
    private static final int MAX_OUTSTANDING = 256;

    /** Most requests hold one command for one device. */
    private static final int USUAL_BYTES = 512;

    private final RequestWindow window;
    private final HandlerSettings settings;
    private final Map<String, List<SendConnectorEventRequest>> outstanding = new LinkedHashMap<>();

    RepeatedRequests(HandlerSettings settings) {
        this.window = settings.window();
        this.settings = settings;
    }

    /**
     * What stands for a request and its repetitions: its own id and, because one id may go to several devices, its content.
     * The header is left out, for a repetition may come with a fresher token.
     *
     * @throws ConnectorOperationException when the request holds what is no text
     */
    static String key(OperationName operation, String id, SerializableShape payload) {
        JsonWriter json = new JsonWriter(USUAL_BYTES);
        try {
            payload.writeTo(json);
        } catch (IllegalArgumentException halfASurrogatePair) {
            // JSON can escape what UTF-8 cannot say.
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "The request must hold Unicode text only.", halfASurrogatePair);
        }
        return operation
                .value()
                .concat("/")
                .concat(id)
                .concat("/")
                .concat(Long.toHexString(fnv1a(json.buffer(), json.length())));
    }

    /** Nobody gains from two requests of one id with one hash: the service makes the ids. */
    private static long fnv1a(byte[] bytes, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ bytes[i] & 0xff) * 0x100000001b3L;
        }
        return hash;
    }

    boolean claim(OperationName operation, String key, Deadline deadline) {
        try {
            return window.claim(key, deadline);
        } catch (ConnectorOperationException busy) {
            throw busy;
        } catch (RuntimeException broken) {
            report(operation, "the request window failed to claim a request", broken);
            return true;
        }
    }

    void settle(OperationName operation, String key) {
        try {
            window.settle(key);
        } catch (RuntimeException broken) {
            report(operation, "the request window failed to settle a request", broken);
        }
    }

    void release(OperationName operation, String key) {
        try {
            window.release(key);
        } catch (RuntimeException broken) {
            report(operation, "the request window failed to release a request", broken);
        }
    }

    private void report(OperationName operation, String what, RuntimeException broken) {
        FailureReport.tell(settings.failureListener(), operation, what, broken);
    }

    synchronized void keep(String key, List<SendConnectorEventRequest> events) {
        outstanding.put(key, events);
        if (outstanding.size() > MAX_OUTSTANDING) {
            Iterator<String> eldest = outstanding.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    synchronized List<SendConnectorEventRequest> takeOutstanding(String key) {
        List<SendConnectorEventRequest> events = outstanding.remove(key);
        return events == null ? List.of() : events;
    }
}
