package dev.connectorkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What our own tokens and a library's have in common, so that they can be compared. */
interface JsonTokens {
    /** The current token. */
    JsonToken current();

    /** Goes to the next token. */
    void advance();

    /** The current name or string. */
    String text();

    /** The current boolean. */
    boolean bool();

    /** The current integer. */
    BigInteger integer();

    /** The current integer if it fits, which {@link #isLong()} tells. */
    long longValue();

    /** Whether the current integer fits a {@code long}. */
    boolean isLong();

    /** The current number. */
    BigDecimal decimal();
}
