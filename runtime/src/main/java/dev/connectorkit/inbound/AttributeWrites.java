package dev.connectorkit.inbound;

import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.operations.OperationName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries one {@code UpdateState} command out: each attribute in its order, a failing one without harm to the others. The
 * command fails if one of them does; what the device confirmed of the others is reported all the same.
 */
final class AttributeWrites {
    private final ConnectorHandler handler;
    private final CommandCall call;
    private final List<MatterEndpoint> confirmed = new ArrayList<>(2);
    private @Nullable ConnectorOperationException failure;
    private boolean written;

    AttributeWrites(ConnectorHandler handler, CommandCall call) {
        this.handler = handler;
        this.call = call;
    }

    CommandResult run(FieldMap attributes) {
        if (attributes.size() == 0) {
            failure = new ConnectorOperationException(
                    ResponseCode.INVALID_FIELD, "An update of the state must name at least one attribute.");
        }
        for (int i = 0; i < attributes.size(); i++) {
            write(attributes.id(i), attributes);
        }
        return CommandResult.partly(confirmed, failure, written);
    }

    private void write(long attribute, FieldMap attributes) {
        try {
            if (call.deadline().hasPassed()) {
                throw Call.late();
            }
            CommandCall one = call.with(attributes).attribute(attribute);
            Object state = handler.write(one);
            written = true;
            confirmed.addAll(handler.stateOf(state));
        } catch (Throwable thrown) {
            ConnectorOperationException told = handler.told(OperationName.SEND_COMMAND, thrown);
            failure = failure == null ? told : failure;
        }
    }
}
