package dev.connectorkit.inbound;

import dev.connectorkit.mapping.MatterId;
import dev.connectorkit.operations.SendCommandRequest;

/** One command for one cluster of a device, or one attribute that is to be written or read. */
public final class CommandCall extends Call {
    private final SendCommandRequest request;
    private final String endpointId;
    private final int cluster;
    private final int element;
    private final FieldMap fields;

    private CommandCall(
            Call call, SendCommandRequest request, String endpointId, int cluster, int element, FieldMap fields) {
        super(call.credential(), call.deadline());
        this.request = request;
        this.endpointId = endpointId;
        this.cluster = cluster;
        this.element = element;
        this.fields = fields;
    }

    static CommandCall of(Call call, SendCommandRequest request, String endpointId, long cluster, long command) {
        return new CommandCall(call, request, endpointId, (int) cluster, (int) command, FieldMap.NONE);
    }

    /** The same command with its fields. */
    CommandCall with(FieldMap given) {
        return new CommandCall(this, request, endpointId, cluster, element, given);
    }

    /** One of the attributes that the command writes or reads. */
    CommandCall attribute(long attribute) {
        return new CommandCall(this, request, endpointId, cluster, (int) attribute, fields);
    }

    /**
     * The whole request.
     *
     * @return the request as it came; it holds the credential
     */
    public SendCommandRequest request() {
        return request;
    }

    /**
     * The device the command is for.
     *
     * @return its id, as the connector reported it
     */
    public String deviceId() {
        return request.payload().connectorDeviceId();
    }

    /**
     * The endpoint the command is for.
     *
     * @return its id within the device
     */
    public String endpointId() {
        return endpointId;
    }

    /**
     * The trace that the events about the command must name.
     *
     * @return the id
     */
    public TraceId traceId() {
        return new TraceId(request.payload().traceId());
    }

    /**
     * The cluster the command is for.
     *
     * @return its id, all 32 bits, so that those of manufacturers are negative
     */
    public int cluster() {
        return cluster;
    }

    /**
     * What the cluster is to do.
     *
     * @return the command's id
     */
    public int command() {
        return element;
    }

    /**
     * What is to be written or read.
     *
     * @return the attribute's id, all 32 bits
     */
    public int attribute() {
        return element;
    }

    /**
     * The command's fields; of an attribute to be written, the attributes by their ids.
     *
     * @return a reader that has noted nothing yet
     */
    public CommandFields fields() {
        return new CommandFields(fields);
    }

    /**
     * The failure of a command for a cluster that the connector has no method for.
     *
     * @return a failure with {@link ResponseCode#NOT_FOUND}
     */
    public ConnectorOperationException unknownCluster() {
        return new ConnectorOperationException(
                ResponseCode.NOT_FOUND, "Cluster " + MatterId.wide(cluster) + " is not supported by the connector.");
    }

    /**
     * The failure of a command that the connector has no method for.
     *
     * @return a failure with {@link ResponseCode#NOT_FOUND}
     */
    public ConnectorOperationException unknownCommand() {
        return new ConnectorOperationException(
                ResponseCode.NOT_FOUND,
                "Command " + MatterId.narrow(element) + " of cluster " + MatterId.wide(cluster)
                        + " is not supported by the connector.");
    }

    /**
     * The failure of an attribute that the connector has no method for.
     *
     * @return a failure with {@link ResponseCode#NOT_SUPPORTED}
     */
    public ConnectorOperationException unknownAttribute() {
        return new ConnectorOperationException(
                ResponseCode.NOT_SUPPORTED,
                "Attribute " + MatterId.wide(element) + " of cluster " + MatterId.wide(cluster)
                        + " cannot be written or read through the connector.");
    }
}
