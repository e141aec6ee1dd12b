package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.CommandResponseBuilder;
import dev.connectorkit.event.ConnectorEventOperation;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.mapping.MatterId;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.SendCommandRequestPayload;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code DEVICE_COMMAND_RESPONSE} events about a request's commands: one for each command, in their order, and further
 * ones where a confirmed state spans more endpoints or clusters than an event holds.
 */
final class CommandEvents {
    private final ConnectorHandler handler;
    private final SendCommandRequestPayload request;
    private final @Nullable String userId;
    private final List<SendConnectorEventRequest> events = new ArrayList<>(4);

    private CommandEvents(ConnectorHandler handler, SendCommandRequestPayload request, @Nullable String userId) {
        this.handler = handler;
        this.request = request;
        this.userId = userId;
    }

    static List<SendConnectorEventRequest> of(
            ConnectorHandler handler,
            SendCommandRequestPayload request,
            @Nullable String userId,
            List<CommandOutcome> outcomes) {
        CommandEvents events = new CommandEvents(handler, request, userId);
        for (CommandOutcome outcome : outcomes) {
            events.add(outcome);
        }
        return events.events;
    }

    private void add(CommandOutcome outcome) {
        int before = events.size();
        try {
            addWithState(outcome);
        } catch (IllegalArgumentException unfit) {
            // The more exact type would be loaded to verify this method.
            if (!(unfit instanceof InvalidRequestException)) {
                throw unfit;
            }
            // The command was carried out; that its state does not fit the service must not hide it.
            handler.report(OperationName.SEND_COMMAND, "a confirmed state does not fit the service", unfit);
            events.subList(before, events.size()).clear();
            addWithState(outcome.withoutState());
        }
    }

    private void addWithState(CommandOutcome outcome) {
        for (MatterEndpoint endpoint : withCommand(outcome)) {
            events.add(event(outcome, endpoint));
        }
    }

    /** The confirmed state, with the command in the cluster it was for. */
    private static List<MatterEndpoint> withCommand(CommandOutcome outcome) {
        List<MatterEndpoint> endpoints = new ArrayList<>(outcome.state());
        for (int i = 0; i < endpoints.size(); i++) {
            MatterEndpoint merged = merged(outcome, endpoints.get(i));
            if (merged != null) {
                endpoints.set(i, merged);
                return endpoints;
            }
        }
        endpoints.add(0, endpoint(outcome.endpointId(), List.of(cluster(outcome, null))));
        return endpoints;
    }

    /** An endpoint with the command in it, or null when it is another one or has no room. */
    private static @Nullable MatterEndpoint merged(CommandOutcome outcome, MatterEndpoint endpoint) {
        if (!outcome.endpointId().equals(endpoint.id())) {
            return null;
        }
        List<MatterCluster> clusters =
                endpoint.clusters() == null ? new ArrayList<>() : new ArrayList<>(endpoint.clusters());
        for (int i = 0; i < clusters.size(); i++) {
            String id = clusters.get(i).id();
            if (id != null && MatterId.parse(id) == MatterId.parse(outcome.cluster())) {
                clusters.set(i, cluster(outcome, clusters.get(i)));
                return endpoint(outcome.endpointId(), clusters);
            }
        }
        clusters.add(0, cluster(outcome, null));
        MatterEndpoint merged = endpoint(outcome.endpointId(), clusters);
        return fits(merged) ? merged : null;
    }

    /** How many clusters an event holds, the model says. */
    private static boolean fits(MatterEndpoint endpoint) {
        Violations violations = new Violations();
        endpoint.validate(violations);
        return violations.isEmpty();
    }

    private static MatterEndpoint endpoint(String id, List<MatterCluster> clusters) {
        return MatterEndpoint.builder().id(id).clusters(clusters).build();
    }

    /** A method that answers with the command's own response has said more than its id. */
    private static MatterCluster cluster(CommandOutcome outcome, @Nullable MatterCluster confirmed) {
        if (confirmed != null && confirmed.commands() != null) {
            return confirmed;
        }
        var cluster = confirmed == null ? MatterCluster.builder().id(outcome.cluster()) : confirmed.toBuilder();
        return cluster.commands(Map.of(outcome.command(), Document.object().build()))
                .build();
    }

    /**
     * The stages of a command response would be five classes more to load for the first one. Without a user, whom the device
     * cloud would not name, it goes all the same: the service needs the id only by convention, and the outcome matters more.
     */
    private SendConnectorEventRequest event(CommandOutcome outcome, MatterEndpoint endpoint) {
        return SendConnectorEventRequest.builder(request.connectorId(), ConnectorEventOperation.DEVICE_COMMAND_RESPONSE)
                .operationVersion(CommandResponseBuilder.OPERATION_VERSION)
                .userId(userId)
                .connectorDeviceId(request.connectorDeviceId())
                .traceId(request.traceId())
                .statusCode(outcome.code())
                .message(outcome.message())
                .matterEndpoint(endpoint)
                .build();
    }
}
