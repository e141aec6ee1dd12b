package dev.connectorkit.shape;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is an error, taken apart as restJson1 says.
 *
 * @param status the HTTP status
 * @param code the name of the error's shape, without namespace and URI; null when the answer names none
 * @param requestId the service's id of the request, for its operators; null when the answer has none
 * @param message what the service says of it; null when it says nothing
 * @param members of the error's structure; an empty object when the body is not a JSON object
 * @param retryAfter how long the service asks to wait; null when it does not
 */
public record ErrorResponse(
        int status,
        @Nullable String code,
        @Nullable String requestId,
        @Nullable String message,
        Document members,
        @Nullable Duration retryAfter) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    /**
     * {@return whether the status alone says that the same request may succeed later}
     */
    public boolean retryable() {
        return status == TOO_MANY_REQUESTS || status == INTERNAL_ERROR || status == UNAVAILABLE;
    }

    /**
     * {@return the error in a sentence for people: its name, the status, the request's id and what the service says}
     */
    public String describe() {
        StringBuilder text = new StringBuilder(code == null ? "error without a name" : code);
        text.append(" (status ").append(status);
        if (requestId != null) {
            text.append(", request ").append(requestId);
        }
        return text.append("): ")
                .append(message == null ? "the service does not say why" : message)
                .toString();
    }

    /**
     * A member of the error's structure that is a string.
     *
     * @param member its name on the wire
     * @return null when the answer does not have it, or has something else
     */
    public @Nullable String text(String member) {
        Document value = members.get(member);
        return value != null && value.kind() == Kind.STRING ? value.asString() : null;
    }
}
