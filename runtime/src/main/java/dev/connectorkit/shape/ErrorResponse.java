package dev.connectorkit.shape;

import dev.connectorkit.document.Document;
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
        @Nullable Duration retryAfter) {}
