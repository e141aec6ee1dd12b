package dev.connectorkit.transport;

/** How far an exchange got. */
public enum Phase {
    /** No connection, so nothing has been sent. */
    CONNECT,
    /** Not all of the request has been sent; the service cannot have acted on it. */
    SEND,
    /** All of the request has been sent; whether the service acted on it is not known. */
    RECEIVE
}
