package dev.connectorkit.transport;

import org.jspecify.annotations.Nullable;

/** The headers of an answer. */
@FunctionalInterface
public interface ResponseHeaders {
    /**
     * {@return the first value of a header, without white space around it; null when the answer has none}
     *
     * @param name of the header, in any case
     */
    @Nullable
    String first(String name);
}
