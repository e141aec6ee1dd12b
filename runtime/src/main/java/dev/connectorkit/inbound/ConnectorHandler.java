package dev.connectorkit.inbound;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.mapping.MatterId;
import dev.connectorkit.operations.OperationName;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all generated handlers have in common: reading requests, keeping order and time, answering, and sending the events
 * that follow. The generated class says which of the author's methods takes what.
 *
 * <p>A handler is safe for use by several threads if the author's connector is.
 */
public abstract class ConnectorHandler {
    /** The attribute that stands for all that no method of the connector names. */
    protected static final int OTHER_ATTRIBUTES = -1;

    private static final int[] NO_ATTRIBUTES = {};

    private final EventSink events;
    private final HandlerSettings settings;
    private final RepeatedRequests repeated;
    private final KnownUsers knownUsers = new KnownUsers();

    /**
     * A handler.
     *
     * @param events where events go
     * @param settings how it works
     */
    protected ConnectorHandler(EventSink events, HandlerSettings settings) {
        this.events = events;
        this.settings = settings;
        this.repeated = new RepeatedRequests(settings);
    }

    /**
     * Answers one request within the two seconds that the service allows.
     *
     * @param request the JSON of the invocation; read to its end, not closed
     * @param answer takes the JSON of the answer; flushed, not closed
     * @throws IOException when the request cannot be read to its end or the answer not written
     * @throws RequestFailedException as {@link #handle(InputStream, OutputStream, Deadline)}
     */
    public final void handle(InputStream request, OutputStream answer) throws IOException {
        handle(request, answer, Deadline.ofInvocation());
    }

    /**
     * Answers one request. Whatever comes in and whatever the connector's methods throw, there is an answer with one of
     * {@link ResponseCode}. The events about the request have been sent when it is answered.
     *
     * @param request the JSON of the invocation; read to its end, not closed
     * @param answer takes the JSON of the answer; flushed, not closed
     * @param deadline when the invocation is over, such as the remaining time that a Lambda context tells
     * @throws IOException when the request cannot be read to its end or the answer not written
     * @throws RequestFailedException when the request failed and the settings want that thrown
     */
    public final void handle(InputStream request, OutputStream answer, Deadline deadline) throws IOException {
        answer.write(new Invocation(this, deadline).answer(request));
        answer.flush();
    }

    /**
     * Runs through reading, dispatching, serializing and signing once, so that a snapshot of the process has all of it
     * loaded. None of the connector's methods is called, and no socket is opened.
     */
    public final void warmUp() {
        new WarmUp(this).run();
    }

    /**
     * Asks the connector who the user is.
     *
     * @param call the credential
     * @return the user's id at the device cloud
     * @throws Exception whatever the connector's method throws
     */
    protected abstract String activateUser(Call call) throws Exception;

    /**
     * Asks the connector for the user's devices.
     *
     * @param call credential and filter
     * @return a {@code Stream}, {@code Iterator} or {@code Iterable} of what {@link #deviceOf} takes
     * @throws Exception whatever the connector's method throws
     */
    protected abstract Object discoverDevices(DiscoveryCall call) throws Exception;

    /**
     * Tells the connector to forget the user.
     *
     * @param call the credential
     * @throws Exception whatever the connector's method throws
     */
    protected void deactivateUser(DeactivationCall call) throws Exception {}

    /**
     * Has the connector carry a command out.
     *
     * @param call cluster, command and fields
     * @return what the device confirmed: null, or what {@link #stateOf} takes
     * @throws Exception whatever the connector's method throws
     */
    protected @Nullable Object command(CommandCall call) throws Exception {
        throw call.unknownCluster();
    }

    /**
     * Has the connector set an attribute.
     *
     * @param call cluster, attribute and value
     * @return what the device confirmed: null, or what {@link #stateOf} takes
     * @throws Exception whatever the connector's method throws
     */
    protected @Nullable Object write(CommandCall call) throws Exception {
        throw call.unknownAttribute();
    }

    /**
     * Has the connector read an attribute.
     *
     * @param call cluster and attribute, which is {@link #OTHER_ATTRIBUTES} when all others are asked for
     * @return the attribute's value as a {@code Document}, or a state as {@link #stateOf} takes it
     * @throws Exception whatever the connector's method throws
     */
    protected @Nullable Object read(CommandCall call) throws Exception {
        throw call.unknownAttribute();
    }

    /**
     * Names the attributes that methods of the connector read.
     *
     * @param cluster the cluster's id
     * @return the attributes' ids, not modified
     */
    protected int[] readable(int cluster) {
        return NO_ATTRIBUTES;
    }

    /**
     * Finds an attribute by its name in the specification.
     *
     * @param cluster the cluster's id
     * @param name such as {@code OnOff}
     * @return the attribute's id, or {@link MatterId#NONE} when no method reads one of that name
     */
    protected long attributeNamed(int cluster, String name) {
        return MatterId.NONE;
    }

    /**
     * Maps what {@link #discoverDevices} found.
     *
     * @param found one of the author's devices
     * @return the device as the service wants it
     * @throws IllegalArgumentException when it is of a class that is no device, or does not fit the service
     */
    protected abstract Device deviceOf(Object found);

    /**
     * Maps a confirmed state of the author's device class.
     *
     * @param device one of the author's devices
     * @return its state by endpoints, at most 5 clusters in each
     * @throws IllegalArgumentException when it is of a class that is no device, or does not fit the service
     */
    protected abstract List<MatterEndpoint> stateOfDevice(Object device);

    /**
     * What generated code throws for an object that is none of the connector's devices.
     *
     * @param found the object; only its class is told
     * @return the exception
     */
    protected static IllegalArgumentException notADevice(Object found) {
        return new IllegalArgumentException("device must be of a class annotated @MatterDevice, found "
                + found.getClass().getName() + "; return one that the method's type names");
    }

    /**
     * A confirmed state in whatever form a method returned it. One that does not fit the service, or cannot be mapped, is
     * told to who listens and left out: the command was carried out all the same.
     */
    final List<MatterEndpoint> stateOf(@Nullable Object confirmed) {
        try {
            return endpointsOf(confirmed);
        } catch (RuntimeException unfit) {
            report(OperationName.SEND_COMMAND, "a confirmed state does not fit the service", unfit);
            return List.of();
        }
    }

    /** A state in whatever form a method returned it. */
    final List<MatterEndpoint> endpointsOf(@Nullable Object confirmed) {
        if (confirmed == null) {
            return List.of();
        }
        if (confirmed instanceof MatterEndpoint endpoint) {
            return List.of(endpoint);
        }
        if (!(confirmed instanceof List<?> endpoints)) {
            return stateOfDevice(confirmed);
        }
        List<MatterEndpoint> state = new ArrayList<>(endpoints.size());
        for (Object endpoint : endpoints) {
            state.add((MatterEndpoint) endpoint);
        }
        return state;
    }

    final HandlerSettings settings() {
        return settings;
    }

    final EventSink events() {
        return events;
    }

    final RepeatedRequests repeated() {
        return repeated;
    }

    final KnownUsers knownUsers() {
        return knownUsers;
    }

    /** Turns what a method threw into what may be told, and tells the rest to whoever listens. */
    final ConnectorOperationException told(OperationName operation, Throwable thrown) {
        ConnectorOperationException told = Failure.of(thrown);
        if (told.getCause() == thrown) {
            report(operation, "a method of the connector failed", thrown);
        }
        return told;
    }

    final void report(OperationName operation, String what, Throwable cause) {
        FailureReport.tell(settings.failureListener(), operation, what, cause);
    }
}
