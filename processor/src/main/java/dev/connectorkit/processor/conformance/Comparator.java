package dev.connectorkit.processor.conformance;

/** An operator that compares two values. */
public enum Comparator {
    /** {@code ==}. */
    EQUAL("=="),
    /** {@code !=}. */
    NOT_EQUAL("!="),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean ordering() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }
}
