package dev.connectorkit.inbound;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for promises; not in {@link Call}, for what it catches would be loaded with every first request. */
final class Promise {
    private Promise() {}

    static <T extends @Nullable Object> T await(CompletionStage<T> promise, Deadline deadline) throws Exception {
        try {
            return promise.toCompletableFuture().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw Call.late();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
