package dev.connectorkit.sample.lifx;

import dev.connectorkit.sample.lifx.LifxException.Reason;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One exchange with LIFX. {@link HttpURLConnection} rather than {@code java.net.http}: it starts no threads and loads
 * few classes, which is what counts in a Lambda that has two seconds.
 */
final class LifxHttp {

    private final URI api;
    private final Duration timeout;

    LifxHttp(URI api, Duration timeout) {
        if (!"https".equals(api.getScheme()) && !("http".equals(api.getScheme()) && isLoopback(api))) {
            throw new IllegalArgumentException(
                    "LIFX address must be https, or http to a loopback address, found " + api);
        }
        this.api = api;
        this.timeout = timeout;
    }

    <T extends @Nullable Object> T send(
            String method, String path, String token, byte @Nullable [] body, LifxJson.Answer<T> answer) {
        var request = method + " " + path;
        try {
            var connection = open(method, path, token);
            write(connection, body);
            var status = connection.getResponseCode();
            if (status >= 300) {
                throw refused(request, status, connection, token);
            }
            var deadline = System.nanoTime() + timeout.toNanos();
            try (var stream = new DeadlineInputStream(connection.getInputStream(), deadline)) {
                return LifxJson.read(stream, answer);
            }
        } catch (SocketTimeoutException e) {
            throw new LifxException(
                    Reason.TIMED_OUT, request + ": no complete answer within " + timeout.toMillis() + " ms", e, null);
        } catch (IOException e) {
            throw new LifxException(Reason.UNREACHABLE, request + ": " + e, e, null);
        }
    }

    private HttpURLConnection open(String method, String path, String token) throws IOException {
        var connection = (HttpURLConnection) api.resolve(path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout((int) timeout.toMillis());
        connection.setReadTimeout((int) timeout.toMillis());
        // A redirect would carry the token to a host of the answer's choosing.
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "application/json");
        return connection;
    }

    private static void write(HttpURLConnection connection, byte @Nullable [] body) throws IOException {
        if (body == null) {
            return;
        }
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        // Streaming also keeps the JDK from sending a toggle again on its own when a kept connection turns out dead.
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private static LifxException refused(String request, int status, HttpURLConnection connection, String token) {
        var text = ErrorReader.read(connection.getErrorStream()).replace(token, "***");
        var message = request + ": LIFX answered " + status + (text.isEmpty() ? "" : ": " + text);
        var retryAt = status == 429 ? retryAt(connection.getHeaderField("X-RateLimit-Reset")) : null;
        return new LifxException(reason(status), message, null, retryAt);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 403 -> Reason.UNAUTHORIZED;
            case 404 -> Reason.NOT_FOUND;
            case 429 -> Reason.TOO_MANY_REQUESTS;
            default -> status >= 500 ? Reason.FAILED : Reason.REFUSED;
        };
    }

    private static @Nullable Instant retryAt(@Nullable String unixSeconds) {
        try {
            return unixSeconds == null ? null : Instant.ofEpochSecond(Long.parseLong(unixSeconds.trim()));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isLoopback(URI api) {
        try {
            return api.getHost() != null && InetAddress.getByName(api.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
