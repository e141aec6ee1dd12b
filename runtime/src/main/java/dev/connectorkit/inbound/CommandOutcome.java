package dev.connectorkit.inbound;

import dev.connectorkit.event.MatterEndpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command.
 *
 * @param endpointId the endpoint it was for
 * @param cluster the cluster's id as it is to be spelt
 * @param command the command's id as it is to be spelt
 * @param code one of {@link ResponseCode}
 * @param message why it failed, for the customer, or {@code null}
 * @param carriedOut whether it was, or a part of it: then it must not be carried out again
 * @param state what the device confirmed, often nothing
 */
record CommandOutcome(
        String endpointId,
        String cluster,
        String command,
        int code,
        @Nullable String message,
        boolean carriedOut,
        List<MatterEndpoint> state) {

    /** The same without a state that cannot be reported. */
    CommandOutcome withoutState() {
        return new CommandOutcome(endpointId, cluster, command, code, message, carriedOut, List.of());
    }
}
