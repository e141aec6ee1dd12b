package dev.connectorkit.sample.lifx.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ExpectationNotMetException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** LIFX's HTTP API on loopback, for the account whose lights are a {@link House}. */
final class LifxStandIn implements AutoCloseable {

    private static final Pattern PATH =
            Pattern.compile("/v1/lights/(?<selector>[^/]+)(?<action>/state|/toggle|/effects/[a-z]+)?");
    /** Requests LIFX allows a token in 60 seconds. */
    private static final int RATE_LIMIT = 120;

    private final House house;
    private final String token;
    private final HttpServer server;
    private final AtomicInteger remaining;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String lastBody = "";

    LifxStandIn(House house, String token) throws IOException {
        this(house, token, RATE_LIMIT);
    }

    LifxStandIn(House house, String token, int requestsLeft) throws IOException {
        this.house = house;
        this.token = token;
        this.remaining = new AtomicInteger(requestsLeft);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How many requests were made. */
    int requests() {
        return requests.get();
    }

    /** The body of the last change. */
    String lastBody() {
        return lastBody;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "application/json");
            headers.set("X-RateLimit-Limit", Integer.toString(RATE_LIMIT));
            headers.set("X-RateLimit-Remaining", Integer.toString(Math.max(0, remaining.decrementAndGet())));
            headers.set("X-RateLimit-Reset", "1787469360");
            try {
                dispatch(exchange);
            } catch (IllegalArgumentException | ExpectationNotMetException e) {
                send(exchange, 422, error(e.getMessage()));
            }
        }
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        var path = PATH.matcher(exchange.getRequestURI().getPath());
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null) {
            send(exchange, 401, error("Token required"));
        } else if (!authorization.equals("Bearer " + token)) {
            send(exchange, 401, error("Invalid token"));
        } else if (remaining.get() < 0) {
            send(exchange, 429, error("Too many requests"));
        } else if (!path.matches() || house.select(path.group("selector")).isEmpty()) {
            send(exchange, 404, error("Could not find light with selector '" + exchange.getRequestURI() + "'"));
        } else {
            perform(exchange, path.group("selector"), path.group("action"));
        }
    }

    private void perform(HttpExchange exchange, String selector, @Nullable String action) throws IOException {
        var request = exchange.getRequestMethod() + " " + (action == null ? "" : action);
        switch (request) {
            case "GET " -> send(exchange, 200, house.select(selector));
            case "PUT /state" -> send(exchange, 207, house.change(selector, body(exchange)));
            case "POST /toggle" -> send(exchange, 207, house.toggle(selector));
            case "POST /effects/breathe", "POST /effects/pulse" ->
                send(exchange, 207, house.perform(selector, action.substring("/effects/".length()), body(exchange)));
            case "POST /effects/off" -> send(exchange, 207, house.rest(selector));
            default -> send(exchange, 404, error("Not found"));
        }
    }

    private ObjectNode body(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        lastBody = text;
        return Node.parse(text).expectObjectNode();
    }

    private static ObjectNode error(@Nullable String text) {
        return Node.objectNode().withMember("error", String.valueOf(text));
    }

    private static void send(HttpExchange exchange, int status, Node answer) throws IOException {
        var bytes = Node.printJson(answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
