package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;

/** Keeps a listener's failures from becoming the request's: that may have been delivered by then. */
record GuardedListener(SendListener listener) implements SendListener {
    /** Typed so that a client without a listener loads neither. */
    static SendListener around(SendListener listener) {
        return new GuardedListener(listener);
    }

    @Override
    public void attemptStarted(String operation, int attempt, int bodyBytes) {
        guard(() -> listener.attemptStarted(operation, attempt, bodyBytes));
    }

    @Override
    public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
        guard(() -> listener.attemptAnswered(operation, attempt, status, bodyBytes, millis));
    }

    @Override
    public void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {
        guard(() -> listener.attemptFailed(operation, attempt, failure, millis));
    }

    @Override
    public void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {
        guard(() -> listener.retryScheduled(operation, attempt, cause, pauseMillis));
    }

    private static void guard(Runnable call) {
        try {
            call.run();
        } catch (VirtualMachineError e) {
            // Not the listener's own.
            throw e;
        } catch (Throwable e) {
            // Said in SendListener: there is nobody to tell who could act on it.
            return;
        }
    }
}
