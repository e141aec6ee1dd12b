package dev.connectorkit.client;

import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.transport.AsyncTransport;
import dev.connectorkit.transport.TransportResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link Sending} without a thread that waits: each step is taken when the one before it has ended. */
final class AsyncSending<O> {
    private final Sending sending;
    private final OperationBinding<?, O> operation;
    private final AsyncTransport transport;

    /** Runs when no step will follow, and never after cancelling, which does not wait for the step that is being taken. */
    private final Runnable after;

    private final CompletableFuture<O> outcome = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<TransportResponse> exchange;

    AsyncSending(Sending sending, OperationBinding<?, O> operation, AsyncTransport transport, Runnable after) {
        this.sending = sending;
        this.operation = operation;
        this.transport = transport;
        this.after = after;
    }

    /**
     * Begins.
     *
     * @return completes with the operation's output or a {@link ConnectorException}; cancelling it ends the exchange
     */
    CompletableFuture<O> start() {
        outcome.whenComplete((output, failure) -> {
            CompletableFuture<TransportResponse> running = exchange;
            if (outcome.isCancelled() && running != null) {
                running.cancel(true);
            }
        });
        attempt();
        return outcome;
    }

    private void attempt() {
        if (outcome.isDone()) {
            return;
        }
        try {
            CompletableFuture<TransportResponse> running = transport.sendAsync(sending.next());
            exchange = running;
            running.whenComplete(this::ended);
            if (outcome.isCancelled()) {
                // Cancelled while it began: whoever did so cannot have seen this exchange.
                running.cancel(true);
            }
        } catch (ConnectorException e) {
            again(sending.unanswered(e));
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void ended(@Nullable TransportResponse response, @Nullable Throwable failure) {
        if (outcome.isDone()) {
            return;
        }
        try {
            if (response == null) {
                again(sending.lost(asIo(failure)));
            } else if (sending.accepts(response)) {
                O output = Answer.output(operation, response);
                after.run();
                outcome.complete(output);
            } else {
                again(sending.refusal(response));
            }
        } catch (Throwable e) {
            // Errors, too: nobody else would hear of them, and the caller would wait forever.
            fail(e);
        }
    }

    private void again(ConnectorException failure) {
        long pause = sending.pauseAfter(failure);
        if (pause == Sending.GIVE_UP) {
            fail(failure);
        } else {
            CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::attempt);
        }
    }

    private void fail(Throwable failure) {
        after.run();
        outcome.completeExceptionally(failure);
    }

    private static IOException asIo(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
