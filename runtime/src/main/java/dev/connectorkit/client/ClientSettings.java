package dev.connectorkit.client;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportLimits;
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
 * @param retries when to try again
 * @param budget for trying again
 * @param pause between two attempts
 * @param listener told of attempts, or null
 */
record ClientSettings(
        Supplier<? extends @Nullable Credentials> credentials,
        Transport transport,
        boolean ownsTransport,
        TransportLimits limits,
        long timeoutMillis,
        SkewCorrectedClock clock,
        RetryPolicy retries,
        RetryBudget budget,
        Pause pause,
        @Nullable SendListener listener) {}
