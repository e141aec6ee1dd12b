package dev.connectorkit.validation;

import java.util.List;

/** What is said of a string that a pattern refuses; apart, because it is needed only then. */
final class ViolationText {
    private static final int MAX_SHOWN = 80;

    private ViolationText() {}

    /** Typed as what the JVM knows already, so that the exception's own class loads only when it is thrown. */
    static RuntimeException refusal(String subject, List<Violation> violations) {
        return new InvalidRequestException(subject, violations);
    }

    static String pattern(String value, StringPattern pattern) {
        return "must match " + pattern + ", found " + quote(value);
    }

    static String sensitivePattern(StringPattern pattern) {
        return "must match " + pattern + " (sensitive value not shown)";
    }

    /** Control characters would break the line or hide what is wrong. */
    private static String quote(String value) {
        StringBuilder text = new StringBuilder("\"");
        int end = Math.min(value.length(), MAX_SHOWN);
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                text.append(c);
            }
        }
        return text.append(end < value.length() ? "…\"" : "\"").toString();
    }
}
