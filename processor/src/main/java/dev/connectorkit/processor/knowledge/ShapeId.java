package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * The name of a shape in the model.
 *
 * @param namespace the part before the number sign
 * @param name the part after it
 */
public record ShapeId(String namespace, String name) {

    /** The namespace of Smithy's own shapes and traits. */
    public static final String PRELUDE = "smithy.api";

    /**
     * Reads an absolute shape id.
     *
     * @param text such as {@code smithy.api#String}
     * @return the id
     * @throws ModelException when the text has not exactly one number sign, or nothing on one side of it
     */
    public static ShapeId of(String text) {
        int sign = text.indexOf('#');
        if (sign <= 0 || sign == text.length() - 1 || text.indexOf('#', sign + 1) >= 0) {
            throw new ModelException("shape id \"" + text + "\" must have the form namespace#Name");
        }
        return new ShapeId(text.substring(0, sign), text.substring(sign + 1));
    }

    /**
     * Tells whether this is one of Smithy's own shapes.
     *
     * @return whether the namespace is the prelude's
     */
    public boolean isPrelude() {
        return namespace.equals(PRELUDE);
    }

    /** By hand, as {@link #equals}: what a record brings is put together from method handles in each run of javac. */
    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShapeId id && name.equals(id.name) && namespace.equals(id.namespace);
    }

    @Override
    public String toString() {
        return namespace + "#" + name;
    }
}
