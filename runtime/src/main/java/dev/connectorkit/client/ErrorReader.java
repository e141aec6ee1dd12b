package dev.connectorkit.client;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.shape.ErrorResponse;
import dev.connectorkit.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes an answer apart that is an error, as restJson1 says, and bears with those that are from somebody else. */
final class ErrorReader {
    private static final int MAX_TEXT = 2048;
    private static final int MAX_CODE = 256;
    private static final int MAX_RETRY_DIGITS = 5;

    private ErrorReader() {}

    static ErrorResponse read(TransportResponse response) {
        Document members = members(response.body());
        String type = response.header("x-amzn-errortype");
        if (type == null) {
            type = text(members, "__type");
        }
        if (type == null) {
            type = text(members, "code");
        }
        String message = text(members, "message");
        if (message == null) {
            message = text(members, "Message");
        }
        return new ErrorResponse(
                response.status(),
                type == null ? null : shapeName(type),
                response.header("x-amzn-requestid"),
                message,
                members,
                retryAfter(response.header("Retry-After")));
    }

    /** The bare name out of {@code namespace#Name:http://…}. */
    private static @Nullable String shapeName(String type) {
        int colon = type.indexOf(':');
        String qualified = colon < 0 ? type : type.substring(0, colon);
        String name = qualified.substring(qualified.indexOf('#') + 1).strip();
        return name.isEmpty() || name.length() > MAX_CODE ? null : name;
    }

    /** What is not a JSON object comes from a proxy or balancer; its beginning is kept as a member called body. */
    private static Document members(byte[] body) {
        if (body.length == 0) {
            return Document.object().build();
        }
        try {
            Document document = Document.parse(body);
            if (document.kind() == Kind.OBJECT) {
                return document;
            }
        } catch (MalformedJsonException e) {
            // Told apart from a broken error of the service by the member below.
            return asText(body);
        }
        return asText(body);
    }

    private static Document asText(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, MAX_TEXT), StandardCharsets.UTF_8);
        return Document.object().put("body", text).build();
    }

    private static @Nullable String text(Document members, String name) {
        Document member = members.get(name);
        return member == null || member.kind() != Kind.STRING ? null : member.asString();
    }

    /** Seconds; the header's other form, a date, would need the peer's clock and is no hint worth that. */
    private static @Nullable Duration retryAfter(@Nullable String header) {
        if (header == null || header.isEmpty() || header.length() > MAX_RETRY_DIGITS) {
            return null;
        }
        int seconds = 0;
        for (int i = 0; i < header.length(); i++) {
            int digit = header.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            seconds = 10 * seconds + digit;
        }
        return Duration.ofSeconds(seconds);
    }
}
