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
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
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
     * {@return the error in a sentence for people: its name, the status, the request's id, what the service says, and what
     * to do; on one line, whatever the answer holds}
     */
    public String describe() {
        StringBuilder text = new StringBuilder(code == null ? "error without a name" : line(code));
        text.append(" (status ").append(status);
        if (requestId != null) {
            text.append(", request ").append(line(requestId));
        }
        return text.append("): ")
                .append(message == null ? "the service does not say why" : line(message))
                .append("; ")
                .append(mend())
                .toString();
    }

    private String mend() {
        return switch (status) {
            case BAD_REQUEST, TOO_LARGE, UNPROCESSABLE ->
                "correct the request: it is refused again as it is; the service may be stricter than its model";
            case UNAUTHORIZED, FORBIDDEN ->
                "check that the keys are of the right account, not expired, and that their policy allows the action; if a"
                        + " signature is refused, check this machine's clock and that nothing on the way changes requests";
            case NOT_FOUND ->
                "check the id of what was asked for, that it exists in this region and account, and the endpoint";
            case CONFLICT -> "look at its present state before trying again";
            case TOO_MANY_REQUESTS -> "send again after a pause, and less at a time";
            case INTERNAL_ERROR, UNAVAILABLE ->
                "nothing is wrong with the request; send it again after a pause, and give the request's id to AWS if it"
                        + " does not pass";
            default ->
                status < BAD_REQUEST
                        ? "redirects are not followed; check the endpoint, and whether a proxy answers in its place"
                        : "the model does not have it; check whether something between here and the service answered";
        };
    }

    /** What an answer holds must not end the line of a log. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
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
