package dev.connectorkit.validation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code smithy.api#pattern}: it finds its pattern anywhere in a string unless anchored, and {@code $} is the end of the
 * string, not also the place before a last line break.
 *
 * <p>Most patterns of a model say which characters may come after each other, in one pass from left to right. Those are
 * matched without {@code java.util.regex} and without allocating; the others take the long way. Either way the pattern is
 * compiled when it is first needed.
 */
public final class StringPattern {
    /** Many members of a model have the same few patterns, and compiling them is a part of the first request. */
    private static final Map<String, StringPattern> KNOWN = new HashMap<>();

    private final String source;
    private @Nullable StraightPattern straight;
    private @Nullable RegularExpression regular;

    private StringPattern(String source) {
        this.source = source;
    }

    /**
     * {@return the pattern that a regular expression says}
     *
     * @param source the value of the trait, kept for as long as the process lives; a regular expression of ECMA 262 that Java reads the same way
     */
    public static StringPattern of(String source) {
        synchronized (KNOWN) {
            StringPattern known = KNOWN.get(source);
            if (known == null) {
                known = new StringPattern(source);
                KNOWN.put(source, known);
            }
            return known;
        }
    }

    /**
     * {@return whether a value has the pattern}
     *
     * @param value any
     * @throws java.util.regex.PatternSyntaxException when the pattern is not one
     */
    public boolean matches(String value) {
        StraightPattern pattern = straight;
        if (pattern != null) {
            return pattern.matches(value);
        }
        return regular != null ? regular.matches(value) : compile().matches(value);
    }

    /** Only one of the two kinds is there afterwards, and only its class is loaded. */
    private StringPattern compile() {
        StraightPattern compiled = StraightPattern.compile(source);
        if (compiled != null) {
            straight = compiled;
        } else {
            regular = RegularExpression.compile(source);
        }
        return this;
    }

    /**
     * {@return the regular expression}
     */
    @Override
    public String toString() {
        return source;
    }
}
