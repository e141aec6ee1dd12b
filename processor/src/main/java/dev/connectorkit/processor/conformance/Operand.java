package dev.connectorkit.processor.conformance;

/** One side of a comparison. */
public sealed interface Operand {

    /**
     * The specification's notation.
     *
     * @return the text
     */
    String notation();

    /**
     * Something that has a value: an attribute or a field; {@code Rev} is the revision. On the other side of such a
     * one it is a value of its enum, which the notation does not tell apart.
     *
     * @param name as written
     */
    record Named(String name) implements Operand {
        @Override
        public String notation() {
            return name;
        }
    }

    /** A value that is written, or known of an attribute. */
    sealed interface Constant extends Operand {}

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Whole(long value) implements Constant {
        @Override
        public String notation() {
            return Long.toString(value);
        }
    }

    /**
     * A revision of a cluster or a device type: {@code v7}.
     *
     * @param number the revision
     */
    record Revision(int number) implements Constant {
        @Override
        public String notation() {
            return "v" + number;
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value the value
     */
    record Flag(boolean value) implements Constant {
        @Override
        public String notation() {
            return Boolean.toString(value);
        }
    }

    /**
     * A known value of an enum. Only a claim holds it: in the notation it is a {@link Named}.
     *
     * @param name the value's name in the specification
     */
    record EnumValue(String name) implements Constant {
        @Override
        public String notation() {
            return name;
        }
    }

    /** {@code null}. */
    record Null() implements Constant {
        @Override
        public String notation() {
            return "null";
        }
    }
}
