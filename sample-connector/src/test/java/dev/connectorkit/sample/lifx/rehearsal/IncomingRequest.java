package dev.connectorkit.sample.lifx.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param method the HTTP method
 * @param rawPath path and query, still percent-encoded
 * @param headers values by lower-case name
 * @param body the bytes of the body
 */
record IncomingRequest(String method, String rawPath, Map<String, List<String>> headers, byte[] body) {

    static IncomingRequest of(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new IncomingRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    /** Gives a header's value as a signature sees it: several joined by a comma, trimmed; empty when there is none. */
    String header(String lowerCaseName) {
        return String.join(",", headers.getOrDefault(lowerCaseName, List.of())).strip();
    }
}
