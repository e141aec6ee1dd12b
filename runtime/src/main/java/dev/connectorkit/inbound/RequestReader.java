package dev.connectorkit.inbound;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonToken;
import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.operations.Authorization;
import dev.connectorkit.operations.AuthorizationType;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.operations.SecretsManagerReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what came in: a bounded number of bytes first, then the name of the operation, which may stand anywhere in them,
 * then the operation's own shape.
 */
final class RequestReader {
    private static final int SMALLEST_BUFFER = 1024;
    private static final int FIRST_BUFFER = 8192;
    private static final String PREFIX = "AWS.";

    private final byte[] json;
    private final int length;

    private RequestReader(byte[] json, int length) {
        this.json = json;
        this.length = length;
    }

    /**
     * Takes the whole stream.
     *
     * @throws ConnectorOperationException with {@link ResponseCode#TOO_LARGE}; no more than the limit has been held then
     */
    static RequestReader of(InputStream stream, int limit) throws IOException {
        // One more than there is, so that the end shows without a larger buffer.
        int first = Math.max(SMALLEST_BUFFER, Math.min(FIRST_BUFFER, stream.available() + 1));
        byte[] buffer = new byte[Math.min(first, limit + 1)];
        int length = 0;
        int read = stream.read(buffer, 0, buffer.length);
        while (read >= 0) {
            length += read;
            if (length > limit) {
                throw new ConnectorOperationException(ResponseCode.TOO_LARGE, "The request is too large.");
            }
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(2L * length, limit + 1L));
            }
            read = stream.read(buffer, length, buffer.length - length);
        }
        return new RequestReader(buffer, length);
    }

    /** A reader before the first token. */
    JsonReader json() {
        return JsonReader.of(json, 0, length);
    }

    /**
     * Finds the operation, and thereby makes sure that the whole text is JSON.
     *
     * @return the operation, which may be one we do not know
     * @throws MalformedJsonException when the text is not JSON
     * @throws ConnectorOperationException when it names no operation
     */
    OperationName operation() {
        JsonReader reader = json();
        String name = null;
        boolean payload = false;
        reader.beginObject();
        while (reader.hasNext()) {
            if (reader.name().equals("payload") && reader.peek() == JsonToken.BEGIN_OBJECT) {
                once(payload);
                payload = true;
                name = operationName(reader);
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        reader.end();
        if (name == null) {
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "The request must have a payload with an operationName.");
        }
        return OperationName.of(name.startsWith(PREFIX) ? name : PREFIX.concat(name));
    }

    private static @Nullable String operationName(JsonReader payload) {
        String name = null;
        payload.beginObject();
        while (payload.hasNext()) {
            if (payload.name().equals("operationName") && payload.peek() == JsonToken.STRING) {
                once(name != null);
                name = payload.string();
            } else {
                payload.skipValue();
            }
        }
        payload.endObject();
        return name;
    }

    /** What decides who is called with what must not depend on which of two values a reader prefers. */
    private static void once(boolean before) {
        if (before) {
            throw MalformedJsonException.of("JSON object must name each member once, found a name again");
        }
    }

    /**
     * Tells the two forms of authorization apart.
     *
     * @throws ConnectorOperationException when it is neither
     */
    static Credential credential(Authorization auth) {
        AuthorizationType type = auth.type();
        String token = auth.token();
        SecretsManagerReference secret = auth.secretsManager();
        if (token != null && (type == null ? secret == null : is(type, AuthorizationType.OAUTH))) {
            return new AccessToken(token);
        }
        if (secret != null && (type == null ? token == null : is(type, AuthorizationType.GENERAL))) {
            return new SecretReference(secret.arn(), secret.versionId());
        }
        if (type == null || is(type, AuthorizationType.OAUTH) || is(type, AuthorizationType.GENERAL)) {
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "The authorization of the request lacks its type, token or secret.");
        }
        throw new ConnectorOperationException(
                ResponseCode.AUTHORIZATION_UNSUPPORTED, "This form of authorization is not known to the connector.");
    }

    private static boolean is(AuthorizationType type, AuthorizationType expected) {
        return type.value().equalsIgnoreCase(expected.value());
    }
}
