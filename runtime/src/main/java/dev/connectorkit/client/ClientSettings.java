package dev.connectorkit.client;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportLimits;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client works with.
 *
 * @param credentials asked before each attempt
 * @param transport sends
 * @param ownsTransport whether the client closes it
 * @param limits of one exchange
 * @param timeoutMillis for a request with all its attempts, unless the caller gives a deadline
 * @param clock the time of signing
 * @param retries when to try again; null for the default, which most requests never need
 * @param budget for trying again
 * @param pause between two attempts; null for the real one, which most requests never need
 * @param listener told of attempts, or null
 * @param executor waits for answers in the caller's place when the transport can only wait; or null
 */
record ClientSettings(
        Supplier<? extends @Nullable Credentials> credentials,
        Transport transport,
        boolean ownsTransport,
        TransportLimits limits,
        long timeoutMillis,
        SkewCorrectedClock clock,
        @Nullable RetryPolicy retries,
        RetryBudget budget,
        @Nullable Pause pause,
        @Nullable SendListener listener,
        @Nullable Executor executor) {

    Pause pauseOrReal() {
        return RealPause.unless(pause);
    }

    RetryPolicy retriesOrDefault() {
        return retries == null ? RetryPolicy.DEFAULT : retries;
    }

    /** The same for requests that are paced by somebody else, who is told of every attempt. */
    ClientSettings paced(RetryPolicy policy, RetryBudget ample, Pause pacing, SendListener watcher) {
        return new ClientSettings(
                credentials, transport, false, limits, timeoutMillis, clock, policy, ample, pacing, watcher, executor);
    }

    /** The same without network, keys and onlookers. */
    ClientSettings rehearsing(Transport stage, Credentials props) {
        return new ClientSettings(
                () -> props, stage, false, limits, timeoutMillis, clock, RetryPolicy.NONE, budget, pause, null, null);
    }
}
