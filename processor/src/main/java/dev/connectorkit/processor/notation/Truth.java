package dev.connectorkit.processor.notation;

/**
 * A truth that may not be known while a class compiles: Kleene's strong three-valued logic. Its tables are such that
 * learning an {@link #UNKNOWN} never turns a known result over, which is why checks may be made with what is known.
 */
public enum Truth {
    /** Known to hold. */
    TRUE,
    /** Known not to hold. */
    FALSE,
    /** Not known: may turn out either way. */
    UNKNOWN;

    /**
     * The truth of a Java condition.
     *
     * @param value what is known
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Whether both hold.
     *
     * @param other the other operand
     * @return false as soon as one is false, true if both are true, otherwise unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * Whether at least one holds.
     *
     * @param other the other operand
     * @return true as soon as one is true, false if both are false, otherwise unknown
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * Whether exactly one of the two holds.
     *
     * @param other the other operand
     * @return unknown if one of the two is
     */
    public Truth xor(Truth other) {
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return of(this != other);
    }

    /**
     * The opposite.
     *
     * @return unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
