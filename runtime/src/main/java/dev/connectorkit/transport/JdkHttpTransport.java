package dev.connectorkit.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * {@code java.net.http}: HTTP/2, and sending without a thread that waits. For servers; its first request takes about
 * 150 ms longer than {@link SocketTransport}'s.
 *
 * <p>The time between two arrivals of bytes is not bounded here on its own, only by the deadline.
 */
public final class JdkHttpTransport implements AsyncTransport {
    private final HttpClient client;

    /** A transport with the client's defaults: HTTP/2 where the endpoint speaks it, the JVM's proxies and trust. */
    public JdkHttpTransport() {
        this(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofMillis(TransportLimits.DEFAULT.connectMillis()))
                .build());
    }

    /**
     * A transport over a client of one's own.
     *
     * @param client sends the requests; remains its owner's to close
     * @throws IllegalArgumentException when it follows redirects: the signature would go where it does not belong
     */
    public JdkHttpTransport(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("client must not follow redirects, found " + client.followRedirects()
                    + "; build it with Redirect.NEVER");
        }
        this.client = client;
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        CompletableFuture<TransportResponse> answer = sendAsync(request);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the waiting thread was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        Deadline deadline = request.deadline();
        long left = deadline.remainingMillis();
        if (left == 0) {
            return CompletableFuture.failedFuture(ExchangeException.in(Phase.CONNECT, deadline, deadline.passed()));
        }
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                toHttp(request), info -> new BoundedBody(request.limits().maxResponseBytes()));
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        answer.orTimeout(left, TimeUnit.MILLISECONDS);
        exchange.whenComplete((response, failure) -> {
            if (failure == null) {
                answer.complete(new TransportResponse(
                        response.statusCode(),
                        name -> response.headers().firstValue(name).orElse(null),
                        response.body()));
            } else {
                answer.completeExceptionally(translate(failure, deadline));
            }
        });
        return outcome(answer, exchange, deadline);
    }

    /** What the caller sees: its own time-out in our words, and its cancelling passed on to the exchange. */
    private static CompletableFuture<TransportResponse> outcome(
            CompletableFuture<TransportResponse> answer, CompletableFuture<?> exchange, Deadline deadline) {
        CompletableFuture<TransportResponse> outcome = new CompletableFuture<>();
        answer.whenComplete((response, failure) -> {
            if (failure == null) {
                outcome.complete(response);
            } else {
                exchange.cancel(true);
                outcome.completeExceptionally(
                        failure instanceof TimeoutException
                                ? new ExchangeException(
                                        Phase.RECEIVE, deadline.passed().getMessage(), failure)
                                : failure);
            }
        });
        outcome.whenComplete((response, failure) -> {
            if (outcome.isCancelled()) {
                exchange.cancel(true);
            }
        });
        return outcome;
    }

    private static HttpRequest toHttp(TransportRequest request) {
        Endpoint endpoint = request.endpoint();
        String authority = (endpoint.secure() ? "https://" : "http://") + endpoint.hostHeader();
        // A copy: an exchange that is given up may still be reading when the caller's array holds the next request.
        byte[] body = Arrays.copyOf(request.body(), request.length());
        return HttpRequest.newBuilder(URI.create(authority + request.path()))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(body))
                .headers(request.headers())
                .build();
    }

    private static IOException translate(@Nullable Throwable failure, Deadline deadline) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException) {
            return ExchangeException.in(Phase.CONNECT, deadline, (IOException) cause);
        }
        IOException io = cause instanceof IOException known ? known : new IOException(String.valueOf(cause), cause);
        return ExchangeException.in(Phase.RECEIVE, deadline, io);
    }
}
