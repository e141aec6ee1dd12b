package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.mapping.MatterId;
import dev.connectorkit.operations.CommandCluster;
import dev.connectorkit.operations.CommandEndpoint;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.SendCommandRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the commands of one request out, in their order. One that fails does not keep the others from their turn. */
final class CommandRun {
    /** Sets the attributes that its fields name; valid in any cluster. */
    static final long UPDATE_STATE = 0xff01;

    /** Reads attributes; valid in any cluster. */
    static final long READ_STATE = 0xff02;

    private final ConnectorHandler handler;
    private final Call call;
    private final SendCommandRequest request;
    private final List<CommandOutcome> outcomes = new ArrayList<>(4);

    CommandRun(ConnectorHandler handler, Call call, SendCommandRequest request) {
        this.handler = handler;
        this.call = call;
        this.request = request;
    }

    List<CommandOutcome> run() {
        for (CommandEndpoint endpoint : request.payload().endpoints()) {
            for (CommandCluster cluster : endpoint.clusters()) {
                for (Map<String, @Nullable Document> commands : cluster.commands()) {
                    for (Map.Entry<String, @Nullable Document> command : commands.entrySet()) {
                        outcomes.add(run(endpoint.id(), cluster.id(), command.getKey(), command.getValue()));
                    }
                }
            }
        }
        return outcomes;
    }

    private CommandOutcome run(String endpoint, String clusterId, String commandId, @Nullable Document given) {
        Document fields = given == null ? Document.ofNull() : given;
        long cluster = MatterId.parse(clusterId);
        long command = MatterId.parse(commandId);
        // Only ids within 32 bits can be spelt our way.
        boolean known = cluster != MatterId.NONE && command != MatterId.NONE;
        String clusterName = known ? MatterId.wide(cluster) : clusterId;
        String commandName = known ? MatterId.narrow(command) : commandId;
        try {
            if (!known) {
                throw tooLong();
            }
            if (call.deadline().hasPassed()) {
                throw Call.late();
            }
            CommandCall on = CommandCall.of(call, request, endpoint, cluster, command);
            if (command == UPDATE_STATE || command == READ_STATE) {
                return attributes(on, command, fields).toOutcome(endpoint, clusterName, commandName);
            }
            List<MatterEndpoint> state = handler.stateOf(handler.command(on.with(FieldMap.of(fields))));
            return new CommandOutcome(endpoint, clusterName, commandName, ResponseCode.SUCCESS, null, true, state);
        } catch (Throwable thrown) {
            return CommandResult.failed(handler.told(OperationName.SEND_COMMAND, thrown))
                    .toOutcome(endpoint, clusterName, commandName);
        }
    }

    private CommandResult attributes(CommandCall on, long command, Document fields) {
        return command == UPDATE_STATE
                ? new AttributeWrites(handler, on).run(FieldMap.of(fields))
                : new AttributeReads(handler, on).run(fields);
    }

    /** The model lets ids have 24 digits, Matter 32 bits. */
    private static ConnectorOperationException tooLong() {
        return new ConnectorOperationException(
                ResponseCode.NOT_FOUND, "No cluster and no command has an id of more than 32 bits.");
    }
}
