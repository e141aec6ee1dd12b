package dev.connectorkit.inbound;

import dev.connectorkit.operations.ActivateUserResponsePayload;
import dev.connectorkit.validation.Violations;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose credential it is, for those that were asked about lately. A request with commands does not name the user, but the
 * events that answer it do, and asking the device cloud each time would take a good part of the two seconds.
 */
final class KnownUsers {
    private static final int CAPACITY = 256;

    private final Map<Credential, String> ids = new LinkedHashMap<>(16, 0.75f, true);

    /** The user as remembered, else as the connector says. */
    String of(ConnectorHandler handler, Call call) throws Exception {
        String known = find(call.credential());
        return known == null ? ask(handler, call) : known;
    }

    /**
     * The user as the connector says.
     *
     * @throws ConnectorOperationException when the service would refuse the id in every event
     */
    String ask(ConnectorHandler handler, Call call) throws Exception {
        String userId = handler.activateUser(call);
        Violations violations = new Violations();
        new ActivateUserResponsePayload(null, userId).validate(violations);
        if (!violations.isEmpty()) {
            throw new ConnectorOperationException(
                    ResponseCode.CONNECTOR_FAILED, "The connector must encode the ids of its users for the service.");
        }
        put(call.credential(), userId);
        return userId;
    }

    synchronized void remove(Credential credential) {
        ids.remove(credential);
    }

    private synchronized @Nullable String find(Credential credential) {
        return ids.get(credential);
    }

    private synchronized void put(Credential credential, String userId) {
        ids.put(credential, userId);
        if (ids.size() > CAPACITY) {
            Iterator<String> eldest = ids.values().iterator();
            eldest.next();
            eldest.remove();
        }
    }
}
