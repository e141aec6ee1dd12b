package dev.connectorkit.inbound;

/** The id under which a command can be followed through the service. It has no meaning of its own: it must not be parsed. */
public final class TraceId {
    private final String value;

    /**
     * An id.
     *
     * @param value as it came: 1 to 128 letters, digits and {@code : = _ -}
     */
    public TraceId(String value) {
        this.value = value;
    }

    /**
     * The id as it came and as it goes into the events that answer the command.
     *
     * @return the id
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TraceId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
