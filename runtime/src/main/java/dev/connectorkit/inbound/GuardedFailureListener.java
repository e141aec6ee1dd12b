package dev.connectorkit.inbound;

import dev.connectorkit.operations.OperationName;

/** Tells an author's listener, whose own failures must not take the answer with them. */
final class GuardedFailureListener implements FailureListener {
    private final FailureListener listener;

    GuardedFailureListener(FailureListener listener) {
        this.listener = listener;
    }

    @Override
    public void failed(OperationName operation, String what, Throwable cause) {
        try {
            listener.failed(operation, what, cause);
        } catch (RuntimeException broken) {
            // There is nobody left to tell.
        }
    }
}
