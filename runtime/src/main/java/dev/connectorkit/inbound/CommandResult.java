package dev.connectorkit.inbound;

import dev.connectorkit.event.MatterEndpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a command ended: in success, with what the device confirmed, or with a failure and what was confirmed before it. */
final class CommandResult {
    private final List<MatterEndpoint> state;
    private final @Nullable ConnectorOperationException failure;
    private final boolean carriedOut;

    private CommandResult(
            List<MatterEndpoint> state, @Nullable ConnectorOperationException failure, boolean carriedOut) {
        this.state = state;
        this.failure = failure;
        this.carriedOut = carriedOut;
    }

    static CommandResult of(List<MatterEndpoint> confirmed) {
        return new CommandResult(confirmed, null, true);
    }

    static CommandResult failed(ConnectorOperationException failure) {
        return new CommandResult(List.of(), failure, false);
    }

    /** A failure, if there was one, that leaves standing what was carried out and what of it was confirmed. */
    static CommandResult partly(
            List<MatterEndpoint> confirmed, @Nullable ConnectorOperationException failure, boolean carriedOut) {
        return new CommandResult(confirmed, failure, carriedOut);
    }

    CommandOutcome toOutcome(String endpointId, String cluster, String command) {
        return failure == null
                ? new CommandOutcome(endpointId, cluster, command, ResponseCode.SUCCESS, null, true, state)
                : new CommandOutcome(
                        endpointId,
                        cluster,
                        command,
                        failure.responseCode(),
                        failure.customerMessage(),
                        carriedOut,
                        state);
    }
}
