package dev.connectorkit.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sending without waiting over a transport that can only wait: a thread of the caller's waits. */
final class Waiting {
    private Waiting() {}

    static <O> CompletableFuture<O> on(@Nullable Executor executor, Supplier<O> sending) {
        if (executor == null) {
            throw new IllegalStateException("sendAsync must have a transport that sends without a thread that waits, or"
                    + " an executor, found neither; give the client's builder transport(new JdkHttpTransport()) or"
                    + " executor(...)");
        }
        CompletableFuture<O> outcome = new CompletableFuture<>();
        try {
            executor.execute(() -> complete(outcome, sending));
        } catch (RejectedExecutionException e) {
            outcome.completeExceptionally(e);
        }
        return outcome;
    }

    private static <O> void complete(CompletableFuture<O> outcome, Supplier<O> sending) {
        if (outcome.isDone()) {
            // Cancelled while it stood in the executor's queue: nothing has been sent and nothing will be.
            return;
        }
        try {
            outcome.complete(sending.get());
        } catch (Throwable e) {
            outcome.completeExceptionally(e);
        }
    }
}
