package dev.connectorkit.inbound;

import org.jspecify.annotations.Nullable;

/** How a handler works, where that is not decided by the model. Immutable. */
public final class HandlerSettings {
    /** Longest request that is read unless told otherwise: 1 MiB, far more than the model's limits allow. */
    public static final int DEFAULT_MAX_REQUEST_BYTES = 1 << 20;

    /** Longest list of devices in one event unless told otherwise: 256 KiB. The service publishes no limit. */
    public static final int DEFAULT_MAX_PAGE_BYTES = 256 << 10;

    /** How many pages are sent at once unless told otherwise: 4. */
    public static final int DEFAULT_PAGE_SENDERS = 4;

    /** What is kept back of an invocation's time for answering it unless told otherwise: 100 milliseconds. */
    public static final long DEFAULT_RESERVE_MILLIS = 100;

    /** The status that says that more pages follow, unless told otherwise; any from 300 to 399 does. */
    public static final int DEFAULT_MORE_TO_COME = 300;

    private static final HandlerSettings DEFAULTS = new HandlerSettings();

    private final int maxRequestBytes;
    private final int maxPageBytes;
    private final int pageSenders;
    private final long reserveMillis;
    private final int moreToCome;
    private final boolean failuresThrown;
    private final @Nullable RequestWindow window;
    private final @Nullable FailureListener failureListener;
    private final @Nullable DiscoveryListener discoveryListener;

    /** The defaults, without the builder, which most handlers never need. */
    private HandlerSettings() {
        maxRequestBytes = DEFAULT_MAX_REQUEST_BYTES;
        maxPageBytes = DEFAULT_MAX_PAGE_BYTES;
        pageSenders = DEFAULT_PAGE_SENDERS;
        reserveMillis = DEFAULT_RESERVE_MILLIS;
        moreToCome = DEFAULT_MORE_TO_COME;
        failuresThrown = false;
        window = null;
        failureListener = null;
        discoveryListener = null;
    }

    private HandlerSettings(Builder builder) {
        maxRequestBytes = builder.maxRequestBytes;
        maxPageBytes = builder.maxPageBytes;
        pageSenders = builder.pageSenders;
        reserveMillis = builder.reserveMillis;
        moreToCome = builder.moreToCome;
        failuresThrown = builder.failuresThrown;
        window = builder.window;
        failureListener = builder.failureListener;
        discoveryListener = builder.discoveryListener;
    }

    /**
     * The settings that a handler has unless told otherwise.
     *
     * @return the defaults
     */
    public static HandlerSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Begins with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    int maxRequestBytes() {
        return maxRequestBytes;
    }

    int maxPageBytes() {
        return maxPageBytes;
    }

    int pageSenders() {
        return pageSenders;
    }

    long reserveMillis() {
        return reserveMillis;
    }

    int moreToCome() {
        return moreToCome;
    }

    boolean failuresThrown() {
        return failuresThrown;
    }

    /** A window of its own for each handler unless the author gave one. */
    RequestWindow window() {
        return window == null ? new EmbeddedRequestWindow() : window;
    }

    /** Null for standard error. */
    @Nullable
    FailureListener failureListener() {
        return failureListener;
    }

    @Nullable
    DiscoveryListener discoveryListener() {
        return discoveryListener;
    }

    /** Collects settings. */
    public static final class Builder {
        private int maxRequestBytes = DEFAULT_MAX_REQUEST_BYTES;
        private int maxPageBytes = DEFAULT_MAX_PAGE_BYTES;
        private int pageSenders = DEFAULT_PAGE_SENDERS;
        private long reserveMillis = DEFAULT_RESERVE_MILLIS;
        private int moreToCome = DEFAULT_MORE_TO_COME;
        private boolean failuresThrown;
        private @Nullable RequestWindow window;
        private @Nullable FailureListener failureListener;
        private @Nullable DiscoveryListener discoveryListener;

        private Builder() {}

        /**
         * Sets the longest request that is read. What is longer is answered with {@link ResponseCode#TOO_LARGE}.
         *
         * @param bytes 1 to 6 MiB, which is what Lambda hands over at most
         * @return this builder
         * @throws IllegalArgumentException outside that range
         */
        public Builder maxRequestBytes(int bytes) {
            maxRequestBytes = (int) within("longest request", bytes, 1, 6 << 20);
            return this;
        }

        /**
         * Sets the longest list of devices in one event of a discovery. A single device that is longer has a page to itself.
         *
         * @param bytes 1,024 to 6 MiB
         * @return this builder
         * @throws IllegalArgumentException outside that range
         */
        public Builder maxPageBytes(int bytes) {
            maxPageBytes = (int) within("longest page", bytes, 1024, 6 << 20);
            return this;
        }

        /**
         * Sets how many pages of a discovery are sent at once.
         *
         * @param senders 1 to 64
         * @return this builder
         * @throws IllegalArgumentException outside that range
         */
        public Builder pageSenders(int senders) {
            pageSenders = (int) within("number of page senders", senders, 1, 64);
            return this;
        }

        /**
         * Sets what is kept back of an invocation's time: the connector's methods are to be done that much before its end.
         * Three quarters of it are for reporting the outcome, the last is for the answer.
         *
         * @param millis milliseconds, 0 to 2,000
         * @return this builder
         * @throws IllegalArgumentException outside that range
         */
        public Builder reserveMillis(long millis) {
            reserveMillis = within("reserve", millis, 0, Deadline.INVOCATION_MILLIS);
            return this;
        }

        /**
         * Sets the status of a discovery's pages that are not the last. The service asks for one of the 300s and does not
         * say which.
         *
         * @param status 300 to 399
         * @return this builder
         * @throws IllegalArgumentException outside that range
         */
        public Builder moreToCome(int status) {
            moreToCome = (int) within("status of unfinished discoveries", status, 300, 399);
            return this;
        }

        /**
         * Says whether a request that failed is answered with its code, or with a {@link RequestFailedException} from
         * {@code handle}, which makes the invocation of a Lambda function fail. How the service treats the one and the
         * other is published nowhere; both are repeated. Answered, unless told otherwise.
         *
         * @param thrown whether to throw
         * @return this builder
         */
        public Builder failuresThrown(boolean thrown) {
            failuresThrown = thrown;
            return this;
        }

        /**
         * Sets where it is remembered which requests were carried out.
         *
         * @param requestWindow in a store that processes share, or of another size
         * @return this builder
         */
        public Builder requestWindow(RequestWindow requestWindow) {
            window = requestWindow;
            return this;
        }

        /**
         * Sets who hears of failures that the customer is told nothing about. Standard error, unless told otherwise.
         *
         * @param listener hears of them
         * @return this builder
         */
        public Builder failureListener(FailureListener listener) {
            failureListener = listener;
            return this;
        }

        /**
         * Sets who hears how discoveries go on. Nobody, unless told otherwise.
         *
         * @param listener hears of it
         * @return this builder
         */
        public Builder discoveryListener(DiscoveryListener listener) {
            discoveryListener = listener;
            return this;
        }

        /**
         * Gives the settings.
         *
         * @return immutable settings
         */
        public HandlerSettings build() {
            return new HandlerSettings(this);
        }

        private static long within(String what, long value, long min, long max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException(what + " must be from " + min + " to " + max + ", found " + value);
            }
            return value;
        }
    }
}
