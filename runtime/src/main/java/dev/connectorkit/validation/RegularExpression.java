package dev.connectorkit.validation;

import java.util.regex.Pattern;

/** A pattern that needs all of {@code java.util.regex}. */
final class RegularExpression {
    private final Pattern pattern;

    private RegularExpression(Pattern pattern) {
        this.pattern = pattern;
    }

    static RegularExpression compile(String source) {
        return new RegularExpression(Pattern.compile(endOfInput(source)));
    }

    boolean matches(String value) {
        return pattern.matcher(value).find();
    }

    /** Java's {@code $} also matches before a final line break, which would let one slip through. */
    private static String endOfInput(String source) {
        StringBuilder translated = new StringBuilder(source.length() + 2);
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                translated.append(c).append(source.charAt(++i));
                continue;
            }
            inClass = c == '[' || inClass && c != ']';
            if (c == '$' && !inClass) {
                translated.append("\\z");
            } else {
                translated.append(c);
            }
        }
        return translated.toString();
    }
}
