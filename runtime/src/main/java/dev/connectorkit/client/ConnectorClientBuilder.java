package dev.connectorkit.client;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsProvider;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.transport.SocketTransport;
import dev.connectorkit.transport.Transport;
import dev.connectorkit.transport.TransportLimits;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a client; whatever is not given comes from the environment or has a default. */
public final class ConnectorClientBuilder {
    private static final long DEFAULT_TIMEOUT_MILLIS = 5_000;
    private static final long LONGEST_MILLIS = 24L * 60 * 60 * 1_000;

    private @Nullable String region;
    private @Nullable String endpoint;
    private @Nullable Boolean fips;
    private @Nullable Supplier<? extends @Nullable Credentials> credentials;
    private @Nullable Transport transport;
    private TransportLimits limits = TransportLimits.DEFAULT;
    private long timeoutMillis = DEFAULT_TIMEOUT_MILLIS;
    private @Nullable InstantSource clock;
    private @Nullable RetryPolicy retries;
    private @Nullable Pause pause;
    private @Nullable SendListener listener;
    private @Nullable Executor executor;
    private Map<String, String> environment = System.getenv();

    /** The client opens it: {@link ConnectorClient#builder()}. */
    ConnectorClientBuilder() {}

    /**
     * Sets the region.
     *
     * @param name such as {@code eu-west-1}; otherwise {@code AWS_REGION}, then {@code AWS_DEFAULT_REGION}
     * @return this builder
     */
    public ConnectorClientBuilder region(String name) {
        region = Objects.requireNonNull(name, "region");
        return this;
    }

    /**
     * Sets an endpoint in place of AWS's own.
     *
     * @param url https, or http to this machine; otherwise {@code AWS_ENDPOINT_URL_IOT_MANAGED_INTEGRATIONS}, then
     *     {@code AWS_ENDPOINT_URL}, then the region's
     * @return this builder
     */
    public ConnectorClientBuilder endpoint(String url) {
        endpoint = Objects.requireNonNull(url, "endpoint");
        return this;
    }

    /**
     * Asks for endpoints with cryptography validated under FIPS 140.
     *
     * @param wanted whether; otherwise {@code AWS_USE_FIPS_ENDPOINT}
     * @return this builder
     */
    public ConnectorClientBuilder fips(boolean wanted) {
        fips = wanted;
        return this;
    }

    /**
     * Sets where credentials come from.
     *
     * @param supplier asked before each attempt, by many threads; otherwise the environment
     * @return this builder
     */
    public ConnectorClientBuilder credentials(Supplier<? extends @Nullable Credentials> supplier) {
        credentials = Objects.requireNonNull(supplier, "credentials");
        return this;
    }

    /**
     * Sets what sends.
     *
     * @param sender remains the caller's to close; otherwise a {@link SocketTransport} of the client's own
     * @return this builder
     */
    public ConnectorClientBuilder transport(Transport sender) {
        transport = Objects.requireNonNull(sender, "transport");
        return this;
    }

    /**
     * Sets the limits of one exchange.
     *
     * @param each otherwise {@link TransportLimits#DEFAULT}
     * @return this builder
     */
    public ConnectorClientBuilder limits(TransportLimits each) {
        limits = Objects.requireNonNull(each, "limits");
        return this;
    }

    /**
     * Sets the time a request may take, all attempts together.
     *
     * @param total more than zero, taken for a day if it is longer; otherwise five seconds
     * @return this builder
     * @throws IllegalArgumentException when it is zero or negative
     */
    public ConnectorClientBuilder timeout(Duration total) {
        if (total.isZero() || total.isNegative()) {
            throw new IllegalArgumentException("timeout must be more than zero, found " + total);
        }
        timeoutMillis = total.getSeconds() < LONGEST_MILLIS / 1_000 ? total.toMillis() : LONGEST_MILLIS;
        return this;
    }

    /**
     * Sets how often and how soon a request is sent again.
     *
     * @param policy otherwise {@link RetryPolicy#DEFAULT}
     * @return this builder
     */
    public ConnectorClientBuilder retries(RetryPolicy policy) {
        retries = Objects.requireNonNull(policy, "retries");
        return this;
    }

    /**
     * Sets who is told of attempts and retries.
     *
     * @param watcher otherwise nobody
     * @return this builder
     */
    public ConnectorClientBuilder listener(SendListener watcher) {
        listener = Objects.requireNonNull(watcher, "listener");
        return this;
    }

    /**
     * Sets whose threads wait for answers to {@link ConnectorClient#sendAsync(SendConnectorEventRequest)} when the
     * transport can only wait.
     *
     * @param threads remain the caller's to shut down; otherwise none, and such a client sends only while its caller waits
     * @return this builder
     */
    public ConnectorClientBuilder executor(Executor threads) {
        executor = Objects.requireNonNull(threads, "executor");
        return this;
    }

    /** Sets what happens between attempts, for tests that must not wait. */
    ConnectorClientBuilder pause(Pause between) {
        pause = between;
        return this;
    }

    /**
     * Sets the clock that signatures are dated by.
     *
     * @param source otherwise the system's
     * @return this builder
     */
    public ConnectorClientBuilder clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "clock");
        return this;
    }

    /**
     * Sets the variables to use in place of the process's own, for region, endpoint and credentials.
     *
     * @param variables read whenever they are needed, not copied
     * @return this builder
     */
    public ConnectorClientBuilder environment(Map<String, String> variables) {
        environment = Objects.requireNonNull(variables, "environment");
        return this;
    }

    /**
     * {@return the client} The first one in a process that has a transport of its own starts a daemon thread, which for some
     * 20 ms loads what the first request takes of the JDK, and ends.
     *
     * @throws IllegalStateException when there is no region; tells where it was looked for
     * @throws IllegalArgumentException when region or endpoint are no such thing
     */
    public ConnectorClient build() {
        if (transport == null) {
            Preloading.begin();
        }
        ClientSettings settings = new ClientSettings(
                credentials != null ? credentials : CredentialsProvider.fromEnvironment(environment),
                transport != null ? transport : new SocketTransport(),
                transport == null,
                limits,
                timeoutMillis,
                new SkewCorrectedClock(clock),
                retries,
                new RetryBudget(),
                pause,
                listener == null ? null : GuardedListener.around(listener),
                executor);
        return new ConnectorClient(settings, new EndpointSettings(region, endpoint, fips, environment));
    }
}
