package dev.connectorkit.client;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.DocumentBuilder;
import dev.connectorkit.document.Kind;
import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.shape.ErrorResponse;
import dev.connectorkit.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes an answer apart that is an error, as restJson1 says, and bears with those that are from somebody else. */
final class ErrorReader {
    private static final int MAX_TEXT = 2048;
    private static final int MAX_JSON = 64 * 1024;
    private static final int MAX_CODE = 256;
    private static final String MASK = "***";

    private ErrorReader() {}

    /**
     * Takes it apart.
     *
     * @param token a secret that went with the request; a service that refuses a signature repeats what was to be signed,
     *     and the token with it
     */
    static ErrorResponse read(TransportResponse response, @Nullable String token) {
        Document members = members(response.body(), token);
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
                bounded(response.header("x-amzn-requestid"), MAX_CODE),
                bounded(message, MAX_TEXT),
                members,
                RetryAfter.of(response));
    }

    /** The bare name out of {@code namespace#Name:http://…}. */
    private static @Nullable String shapeName(String type) {
        int colon = type.indexOf(':');
        String qualified = colon < 0 ? type : type.substring(0, colon);
        String name = qualified.substring(qualified.indexOf('#') + 1).strip();
        return name.isEmpty() || name.length() > MAX_CODE ? null : name;
    }

    /** What is not a JSON object, or too long for one, comes from others; its beginning is kept as a member called body. */
    private static Document members(byte[] body, @Nullable String token) {
        if (body.length == 0) {
            return Document.object().build();
        }
        if (body.length <= MAX_JSON) {
            try {
                Document document = Document.parse(body);
                if (document.kind() == Kind.OBJECT) {
                    return token == null ? document : masked(document, token);
                }
            } catch (MalformedJsonException e) {
                // Told apart from a broken error of the service by the member below.
                return asText(body, token);
            }
        }
        return asText(body, token);
    }

    private static Document asText(byte[] body, @Nullable String token) {
        String text = new String(body, StandardCharsets.UTF_8);
        String shown = token == null ? text : text.replace(token, MASK);
        return Document.object().put("body", head(shown, MAX_TEXT)).build();
    }

    /** Strings, as the service's errors have them; a document within is let go rather than searched. */
    private static Document masked(Document members, String token) {
        DocumentBuilder masked = Document.object();
        members.asMap().forEach((name, value) -> {
            if (value.kind() == Kind.STRING) {
                masked.put(name, value.asString().replace(token, MASK));
            } else if (value.toString().contains(token)) {
                masked.put(name, MASK);
            } else {
                masked.put(name, value);
            }
        });
        return masked.build();
    }

    private static @Nullable String bounded(@Nullable String text, int length) {
        return text == null ? null : head(text, length);
    }

    private static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static @Nullable String text(Document members, String name) {
        Document member = members.get(name);
        return member == null || member.kind() != Kind.STRING ? null : member.asString();
    }
}
