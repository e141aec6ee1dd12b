package dev.connectorkit.inbound;

/** An OAuth 2.0 access token of the user, which the service keeps fresh. */
public final class AccessToken implements Credential {
    private final String value;

    /**
     * A token.
     *
     * @param value as it came, not empty
     */
    public AccessToken(String value) {
        this.value = value;
    }

    /**
     * The token itself, for the {@code Authorization} header of a request to the device cloud. It must not be logged.
     *
     * @return the token
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken token && token.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Says what this is and hides the token.
     *
     * @return the same text for every token
     */
    @Override
    public String toString() {
        return "AccessToken[*** sensitive ***]";
    }
}
