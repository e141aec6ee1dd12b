package dev.connectorkit.shape;

import org.jspecify.annotations.Nullable;

/** What a generated shape says of itself: its name and the members that are set. Generated code uses it. */
public final class ShapeText {
    private static final String MASK = "*** sensitive ***";

    private final StringBuilder text;
    private String separator = "[";

    /**
     * Begins a text.
     *
     * @param shape the shape's name
     */
    public ShapeText(String shape) {
        text = new StringBuilder(shape);
    }

    /**
     * Shows a member.
     *
     * @param name its name
     * @param value its value, or {@code null} when it is not set
     * @return this text
     */
    public ShapeText with(String name, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(value);
            separator = ", ";
        }
        return this;
    }

    /**
     * Shows that a member is set, and not what it is.
     *
     * @param name its name
     * @param value its value, or {@code null} when it is not set
     * @return this text
     */
    public ShapeText masked(String name, @Nullable Object value) {
        return with(name, value == null ? null : MASK);
    }

    @Override
    public String toString() {
        return separator.equals("[") ? text + "[]" : text + "]";
    }
}
