package dev.connectorkit.document;

/** Which of the six kinds of JSON value a document is. */
public enum Kind {
    /** {@code null}. */
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A number of any size. */
    NUMBER,
    /** A string. */
    STRING,
    /** A list of documents. */
    LIST,
    /** Documents by name, in an order. */
    OBJECT
}
