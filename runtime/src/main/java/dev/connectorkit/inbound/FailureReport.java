package dev.connectorkit.inbound;

import dev.connectorkit.operations.OperationName;
import org.jspecify.annotations.Nullable;

/** Tells of failures: an author's listener, whose own must not take the answer with them, or standard error. */
final class FailureReport {
    private FailureReport() {}

    /** Static, so that a handler without failures loads neither this class nor any listener. */
    static void tell(@Nullable FailureListener listener, OperationName operation, String what, Throwable cause) {
        FailureListener told = listener == null ? new StandardErrorListener(System.err) : listener;
        try {
            told.failed(operation, what, cause);
        } catch (RuntimeException broken) {
            // There is nobody left to tell.
        }
    }
}
