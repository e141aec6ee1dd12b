package dev.connectorkit.client;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsException;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.sigv4.SignableRequest;
import dev.connectorkit.sigv4.Signature;
import dev.connectorkit.transport.Deadline;
import dev.connectorkit.transport.Endpoint;
import dev.connectorkit.transport.TransportException;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One request sent once. Each attempt asks for credentials and signs anew: the time between two may outlive a signature,
 * and what restored the process may have changed the keys.
 */
final class Attempt {
    private static final String CONTENT_TYPE = "application/json";
    private static final String USER_AGENT = "ConnectorKit";

    private final ClientSettings settings;
    private final Endpoint endpoint;
    private final String method;
    private final String path;
    private final boolean repeatable;
    private final SendBuffer buffer;
    private @Nullable Credentials signedWith;

    Attempt(
            ClientSettings settings,
            Endpoint endpoint,
            String method,
            String path,
            boolean repeatable,
            SendBuffer buffer) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.method = method;
        this.path = endpoint.basePath().isEmpty() ? path : endpoint.basePath() + path;
        this.repeatable = repeatable;
        this.buffer = buffer;
    }

    /**
     * Signs and sends.
     *
     * @param epochSecond the time of signing
     * @throws TransportException when no whole answer came
     * @throws CredentialsException when there are no credentials to sign with
     */
    TransportResponse send(Deadline deadline, long epochSecond) {
        TransportRequest request = sign(deadline, epochSecond);
        long before = deadline.elapsedMillis();
        try {
            return settings.transport().send(request);
        } catch (IOException e) {
            throw TransportException.of(endpoint, deadline.elapsedMillis() - before, e);
        }
    }

    /** Signs and leaves the sending to somebody else. */
    TransportRequest sign(Deadline deadline, long epochSecond) {
        Credentials signing = credentials();
        JsonWriter body = buffer.json();
        Signature signature = buffer.signer()
                .sign(
                        new SignableRequest(
                                method, endpoint.hostHeader(), path, contentType(), body.buffer(), body.length()),
                        signing,
                        epochSecond);
        signedWith = signing;
        return new TransportRequest(
                endpoint,
                method,
                path,
                headers(signature, signing, contentType()),
                body.buffer(),
                body.length(),
                repeatable,
                deadline,
                settings.limits());
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** The token that went with the last attempt, which some errors repeat; null when none did. */
    @Nullable
    String sentToken() {
        return signedWith == null ? null : signedWith.sessionToken();
    }

    private Credentials credentials() {
        Credentials credentials;
        try {
            credentials = settings.credentials().get();
        } catch (ConnectorException e) {
            throw e;
        } catch (RuntimeException e) {
            throw CredentialsException.of(
                    "credentials must come from their supplier, found a "
                            + e.getClass().getName() + " from it; see the cause",
                    e);
        }
        if (credentials == null) {
            throw CredentialsException.of("credentials must come from their supplier, found null from it", null);
        }
        return credentials;
    }

    /** Of a body; nothing says what a request without one is. */
    private @Nullable String contentType() {
        return buffer.json().length() == 0 ? null : CONTENT_TYPE;
    }

    private static String[] headers(Signature signature, Credentials credentials, @Nullable String contentType) {
        String token = credentials.sessionToken();
        String[] headers = new String[(contentType == null ? 8 : 10) + (token == null ? 0 : 2)];
        headers[0] = "User-Agent";
        headers[1] = USER_AGENT;
        headers[2] = "X-Amz-Content-Sha256";
        headers[3] = signature.contentSha256();
        headers[4] = "X-Amz-Date";
        headers[5] = signature.date();
        headers[6] = "Authorization";
        headers[7] = signature.authorization();
        int next = 8;
        if (contentType != null) {
            headers[next++] = "Content-Type";
            headers[next++] = contentType;
        }
        if (token != null) {
            headers[next++] = "X-Amz-Security-Token";
            headers[next] = token;
        }
        return headers;
    }
}
