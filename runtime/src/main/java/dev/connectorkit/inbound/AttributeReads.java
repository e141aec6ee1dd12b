package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.operations.OperationName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries one {@code ReadState} command out. A method that gives the whole device is asked once for all its attributes. An
 * attribute that cannot be read leaves the others readable; the command fails only if none could be.
 */
final class AttributeReads {
    private final ConnectorHandler handler;
    private final CommandCall call;
    private final AttributeState state;
    private @Nullable ConnectorOperationException failure;

    AttributeReads(ConnectorHandler handler, CommandCall call) {
        this.handler = handler;
        this.call = call;
        this.state = new AttributeState(call.endpointId(), call.cluster() & 0xFFFF_FFFFL);
    }

    CommandResult run(Document parameters) {
        List<Long> wanted = ReadParameters.of(parameters, handler, call.cluster());
        List<Long> asked = wanted == null ? readable() : wanted;
        for (Long attribute : asked) {
            if (state.find(attribute) == null) {
                read(attribute);
            }
        }
        var read = state.toState(wanted);
        if (!read.isEmpty()) {
            return CommandResult.of(read);
        }
        return CommandResult.failed(
                failure == null ? call.attribute(asked.get(0)).unknownAttribute() : failure);
    }

    private void read(long attribute) {
        try {
            if (call.deadline().hasPassed()) {
                throw Call.late();
            }
            Object given = handler.read(call.attribute(attribute));
            if (given instanceof Document value) {
                state.put(attribute, value);
            } else {
                state.addAll(handler.endpointsOf(given));
            }
        } catch (Throwable thrown) {
            ConnectorOperationException told = handler.told(OperationName.SEND_COMMAND, thrown);
            failure = failure == null ? told : failure;
        }
    }

    /** All that can be read: what methods name, and whatever a method for all the rest gives. */
    private List<Long> readable() {
        List<Long> all = new ArrayList<>();
        all.add(ConnectorHandler.OTHER_ATTRIBUTES & 0xFFFF_FFFFL);
        for (int attribute : handler.readable(call.cluster())) {
            all.add(attribute & 0xFFFF_FFFFL);
        }
        return all;
    }
}
