package dev.connectorkit.shape;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;

/**
 * How one operation goes over HTTP. Generated code implements it; a client sends any.
 *
 * @param <I> the operation's input
 * @param <O> the operation's output
 */
public interface OperationBinding<I extends SerializableShape, O> {
    /**
     * {@return the service that has this operation}
     */
    ServiceBinding service();

    /**
     * {@return the operation's name, such as {@code SendConnectorEvent}}
     */
    String name();

    /**
     * {@return the HTTP method, such as {@code POST}}
     */
    String method();

    /**
     * {@return the path of a request, from the first slash on, percent-encoded}
     *
     * @param input whose labels to fill in
     */
    String path(I input);

    /**
     * {@return the HTTP status of success}
     */
    int successStatus();

    /**
     * {@return whether the model calls the operation idempotent}
     */
    boolean idempotent();

    /**
     * Writes the body of a request: the members that are not bound to path, query or headers, as one JSON object.
     *
     * @param input what to write
     * @param json a writer where a value may come
     */
    void writeBody(I input, JsonWriter json);

    /**
     * {@return the output that an answer says}
     *
     * @param body the answer's body
     * @throws dev.connectorkit.json.MalformedJsonException when the body is not the output's JSON
     */
    O readOutput(JsonReader body);

    /**
     * {@return the exception of an error answer}
     *
     * @param response what the answer said
     */
    ConnectorException error(ErrorResponse response);
}
