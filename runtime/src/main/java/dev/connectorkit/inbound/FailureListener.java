package dev.connectorkit.inbound;

import dev.connectorkit.operations.OperationName;

/**
 * Hears of failures that the customer is told nothing about: exceptions of the connector's own methods, devices that do not
 * fit the service, events that could not be sent.
 */
@FunctionalInterface
public interface FailureListener {

    /**
     * Hears of a failure.
     *
     * @param operation what was asked of the connector
     * @param what what failed, a few words without secrets
     * @param cause the exception; its message is whatever its thrower put there
     */
    void failed(OperationName operation, String what, Throwable cause);
}
