package dev.connectorkit.sample.lifx.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lambda's Runtime API on loopback, for one function at a time. */
final class LambdaApi implements AutoCloseable {

    private static final String ROOT = "/2018-06-01/runtime/";
    private static final long TIMEOUT_MILLIS = 30_000;

    private record Invocation(String id, String request) {}

    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<String> snapshot = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    LambdaApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(ROOT, this::answer);
        server.start();
    }

    /** Host and port, as the variable {@code AWS_LAMBDA_RUNTIME_API} has them. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Invokes the function and waits for its answer; fails when the function does. */
    String invoke(String request) throws Exception {
        var id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<String>();
        answers.put(id, answer);
        waiting.add(new Invocation(id, request));
        return answer.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Waits until the function is ready for its snapshot. */
    void awaitSnapshot() throws Exception {
        snapshot.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(ROOT.length());
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.equals("invocation/next")) {
                handOut(exchange);
            } else {
                take(path, body);
                send(exchange, path.equals("restore/next") ? 200 : 202, "");
            }
        }
    }

    private void handOut(HttpExchange exchange) throws IOException {
        try {
            var invocation = waiting.take();
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
            headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + TIMEOUT_MILLIS));
            headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:111122223333:function:lifx");
            headers.set("Content-Type", "application/json");
            send(exchange, 200, invocation.request());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(String path, String body) {
        if (path.equals("restore/next")) {
            snapshot.complete(body);
        } else if (path.endsWith("/response")) {
            answers.get(path.split("/")[1]).complete(body);
        } else {
            var failure = new IllegalStateException("the function failed: " + path + ": " + body);
            snapshot.completeExceptionally(failure);
            answers.values().forEach(answer -> answer.completeExceptionally(failure));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
