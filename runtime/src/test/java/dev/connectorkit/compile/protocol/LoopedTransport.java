package dev.connectorkit.compile.protocol;

import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportRequest;
import dev.connectorkit.transport.TransportResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what the client would send and answers what a test says, so that no byte differs from the suite's. */
final class LoopedTransport implements Transport {

    private int status = 200;
    private Map<String, String> headers = Map.of();
    private byte[] body = new byte[0];
    private @Nullable TransportRequest sent;

    void answer(int code, Map<String, String> with, byte[] content) {
        status = code;
        headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(with);
        body = content;
    }

    @Override
    public TransportResponse send(TransportRequest request) {
        sent = request;
        return new TransportResponse(status, headers::get, body);
    }

    TransportRequest sent() {
        return Objects.requireNonNull(sent, "sent");
    }

    byte[] sentBody() {
        return Arrays.copyOf(sent().body(), sent().length());
    }

    /** The headers by their names in small letters. */
    Map<String, String> sentHeaders() {
        Map<String, String> found = new TreeMap<>();
        String[] each = sent().headers();
        for (int i = 0; i < each.length; i += 2) {
            found.put(each[i].toLowerCase(Locale.ROOT), each[i + 1]);
        }
        return found;
    }
}
