package dev.connectorkit.inbound;

import dev.connectorkit.operations.OperationName;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.validation.InvalidRequestException;
import java.io.PrintStream;

/**
 * Writes failures to standard error, where a Lambda function's log takes them from: the exceptions' classes and stack
 * frames, but of their messages only ours, which hold no secrets, because others may hold tokens.
 */
final class StandardErrorListener implements FailureListener {
    private static final int MAX_CAUSES = 8;

    private final PrintStream out;

    StandardErrorListener(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(OperationName operation, String what, Throwable cause) {
        StringBuilder text = new StringBuilder(operation.value()).append(": ").append(what);
        Throwable next = cause;
        for (int i = 0; next != null && i < MAX_CAUSES; i++) {
            text.append("\n  ")
                    .append(i == 0 ? "" : "caused by ")
                    .append(next.getClass().getName());
            if (isOurs(next)) {
                text.append(": ").append(next.getMessage());
            }
            for (StackTraceElement frame : next.getStackTrace()) {
                text.append("\n    at ").append(frame);
            }
            next = next.getCause();
        }
        out.println(text);
    }

    /** What a customer is told, what does not fit the model, and what became of a request to the service. */
    private static boolean isOurs(Throwable thrown) {
        return thrown instanceof ConnectorOperationException
                || thrown instanceof InvalidRequestException
                || thrown instanceof ConnectorException;
    }
}
