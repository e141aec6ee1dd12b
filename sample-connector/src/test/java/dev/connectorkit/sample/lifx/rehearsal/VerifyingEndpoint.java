package dev.connectorkit.sample.lifx.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.smithy.model.loader.ModelSyntaxException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * SendConnectorEvent on loopback: it verifies of a request what AWS would, path, headers, signature and body, and
 * answers as AWS does. Nothing of the operation is written here; it is read from the model.
 */
final class VerifyingEndpoint implements AutoCloseable {

    private final EventModel operation;
    private final SignatureCheck signature;
    private final BodyCheck body;
    private final Clock clock;
    private final HttpServer server;
    private final Consumer<ReceivedEvent> listener;
    private final List<ReceivedEvent> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * Starts to serve.
     *
     * @param listener is told of each request before it is answered
     */
    VerifyingEndpoint(
            EventModel operation, AwsCredentialsIdentity credentials, Clock clock, Consumer<ReceivedEvent> listener)
            throws IOException {
        this.operation = operation;
        this.signature = new SignatureCheck(credentials, operation.signingName(), clock);
        this.body = new BodyCheck(operation);
        this.clock = clock;
        this.listener = listener;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Gives everything received so far, in order, refused requests too. */
    List<ReceivedEvent> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = IncomingRequest.of(exchange);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("x-amzn-RequestId", "rehearsal-" + requests.incrementAndGet());
            try {
                accept(exchange, request, verify(request));
            } catch (Refusal refusal) {
                refuse(exchange, request, refusal);
            } catch (RuntimeException fault) {
                refuse(exchange, request, new Refusal("InternalServerException", fault.toString()));
            }
        }
    }

    private void accept(HttpExchange exchange, IncomingRequest request, String connectorId) throws IOException {
        record(operation.successStatus(), "", request);
        send(exchange, operation.successStatus(), Map.of("ConnectorId", connectorId));
    }

    private void refuse(HttpExchange exchange, IncomingRequest request, Refusal refusal) throws IOException {
        var status = operation.status(refusal.error());
        var text = refusal.error() + ": " + refusal.getMessage();
        record(status, text, request);
        exchange.getResponseHeaders().set("x-amzn-errortype", refusal.error());
        send(exchange, status, Map.of("Message", refusal.getMessage()));
    }

    private String verify(IncomingRequest request) throws Refusal {
        var labels = operation
                .labels(request)
                .orElseThrow(() -> new Refusal(
                        "ResourceNotFoundException",
                        "no operation is served at " + request.method() + " " + request.rawPath()));
        var wrongSignature = signature.problem(request);
        if (wrongSignature.isPresent()) {
            throw new Refusal("AccessDeniedException", wrongSignature.get());
        }
        if (!request.header("content-type").equals("application/json")) {
            throw new Refusal("ValidationException", "Content-Type must be application/json");
        }
        var problems = body.problems(parse(request.body()), labels);
        if (!problems.isEmpty()) {
            throw new Refusal("ValidationException", String.join("; ", problems));
        }
        return labels.values().iterator().next();
    }

    private void record(int status, String refusal, IncomingRequest request) {
        var event = new ReceivedEvent(clock.instant(), status, refusal, sent(request));
        received.add(event);
        listener.accept(event);
    }

    private static ObjectNode sent(IncomingRequest request) {
        try {
            return parse(request.body());
        } catch (Refusal notJson) {
            return Node.objectNode();
        }
    }

    private static ObjectNode parse(byte[] body) throws Refusal {
        try {
            return Node.parse(new String(body, StandardCharsets.UTF_8))
                    .asObjectNode()
                    .orElseThrow(() -> new Refusal("ValidationException", "the body must be a JSON object"));
        } catch (ModelSyntaxException e) {
            throw new Refusal("ValidationException", "the body must be JSON: " + e.getMessage());
        }
    }

    private static void send(HttpExchange exchange, int status, Map<String, String> members) throws IOException {
        var answer = ObjectNode.fromStringMap(members);
        var bytes = Node.printJson(answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
