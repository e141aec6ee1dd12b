package dev.connectorkit.inbound;

import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violation;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What an exception becomes in an answer or event. */
final class Failure {
    private Failure() {}

    /**
     * What may be told of an exception: everything of ours that is meant for customers, nothing of any other. What the
     * machine itself fails with is not for us to catch.
     */
    static ConnectorOperationException of(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
        if (withoutWrapping(thrown) instanceof ConnectorOperationException told) {
            return told;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new ConnectorOperationException(ResponseCode.CONNECTOR_FAILED, CustomerMessage.FAILED, thrown);
    }

    /** A method that waits for promises itself throws what they failed with in one of these. */
    private static Throwable withoutWrapping(Throwable thrown) {
        Throwable inner = thrown;
        while (inner instanceof CompletionException || inner instanceof ExecutionException) {
            Throwable cause = inner.getCause();
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    /** The reader's messages tell the place and never quote the text. */
    static ConnectorOperationException malformed(MalformedJsonException malformed) {
        return new ConnectorOperationException(
                ResponseCode.MALFORMED, "The request cannot be read. " + malformed.getMessage(), malformed);
    }

    /** The violations tell what is expected, and never a sensitive value. The first is enough. */
    static ConnectorOperationException invalid(InvalidRequestException invalid) {
        List<Violation> violations = invalid.violations();
        String first = violations.isEmpty() ? "" : violations.get(0).toString();
        return new ConnectorOperationException(ResponseCode.MALFORMED, "The request is not valid. " + first, invalid);
    }
}
