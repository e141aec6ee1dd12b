package dev.connectorkit.validation;

import java.util.List;

/** A value that the model does not allow; nothing has been sent. */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidRequestException(String subject, List<Violation> violations) {
        super(describe(subject, violations));
        this.violations = violations;
    }

    /**
     * {@return everything that is wrong, in the order of the model; empty after serialization, when only the message is left}
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    private static String describe(String subject, List<Violation> violations) {
        StringBuilder text = new StringBuilder(subject);
        text.append(" does not meet the model's constraints (")
                .append(violations.size())
                .append("):");
        for (Violation violation : violations) {
            text.append("\n  ").append(violation);
        }
        return text.toString();
    }
}
