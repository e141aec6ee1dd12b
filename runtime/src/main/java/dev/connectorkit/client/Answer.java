package dev.connectorkit.client;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.transport.TransportResponse;

/** What an answer means to an operation. */
final class Answer {
    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    private Answer() {}

    static boolean isSuccess(TransportResponse response) {
        return response.status() >= SUCCESS && response.status() < REDIRECT;
    }

    /**
     * The operation's output.
     *
     * @throws UnreadableAnswerException when the body is not
     */
    static <O> O output(OperationBinding<?, O> operation, TransportResponse response) {
        byte[] body = response.body().length == 0 ? EMPTY_OBJECT : response.body();
        try {
            return operation.readOutput(JsonReader.of(body));
        } catch (IllegalArgumentException e) {
            // The more exact type would be loaded to verify this method.
            if (e instanceof MalformedJsonException malformed) {
                throw UnreadableAnswerException.of(operation.name(), response.status(), malformed);
            }
            throw e;
        }
    }
}
