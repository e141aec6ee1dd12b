package dev.connectorkit.benchmarks.payload;

/** Who sends, and where to. */
public final class Account {
    /** Id of the access key. */
    public static final String ACCESS_KEY_ID = "ASIAEXAMPLEEXAMPLE00";

    /** The secret key; no key of anybody. */
    public static final String SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY0";

    /** As long as those that Lambda hands out; no token of anybody. */
    public static final String SESSION_TOKEN = "IQoJb3JpZ2luX2VjE".repeat(44);

    /** The region. */
    public static final String REGION = "us-east-1";

    /** The service's signing name. */
    public static final String SIGNING_NAME = "iotmanagedintegrations";

    /** The service's host, for what is signed and never sent. */
    public static final String HOST = "api.iotmanagedintegrations.us-east-1.api.aws";

    /** Id of the connector. */
    public static final String CONNECTOR_ID = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    /** Where events go. */
    public static final String PATH = "/connector-event/" + CONNECTOR_ID;

    /** The user. */
    public static final String USER_ID = "user-3f2504e0-4f89-11d3-9a0c";

    /** What an event is traced by. */
    public static final String TRACE_ID = "trace-9f86d081-884c-7d65-9a2f";

    /** What a discovery answers. */
    public static final String DISCOVERY_ID = "disc0123456789abcdef";

    private Account() {}
}
