package dev.connectorkit.processor.declaration;

/** What a method of a connector answers. */
public enum MethodKind {
    /** {@code AWS.ActivateUser}. */
    ACTIVATE_USER("ActivateUser", "ActivateUserRequest"),
    /** {@code AWS.DiscoverDevices}. */
    DISCOVER_DEVICES("DiscoverDevices", "DiscoverDevicesRequest"),
    /** {@code AWS.DeactivateUser}. */
    DEACTIVATE_USER("DeactivateUser", "DeactivateUserRequest"),
    /** A command of a cluster. */
    COMMAND("OnCommand", "SendCommandRequest"),
    /** An attribute's new value. */
    WRITE("OnWrite", "SendCommandRequest"),
    /** The question for attributes. */
    READ("OnRead", "SendCommandRequest");

    private final String annotation;
    private final String request;

    MethodKind(String annotation, String request) {
        this.annotation = annotation;
        this.request = request;
    }

    /**
     * The annotation that makes a method one of these.
     *
     * @return its simple name
     */
    public String annotation() {
        return annotation;
    }

    /**
     * The generated shape of the request that is answered.
     *
     * @return its simple name
     */
    public String request() {
        return request;
    }

    /**
     * Tells whether it is asked in {@code AWS.SendCommand}.
     *
     * @return whether there is a device, an endpoint and a trace
     */
    public boolean isForDevice() {
        return this == COMMAND || this == WRITE || this == READ;
    }
}
