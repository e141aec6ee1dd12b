package dev.connectorkit.inbound;

/** Hears how a discovery goes on. It is called by one thread at a time, in order. */
public interface DiscoveryListener {

    /**
     * A page of devices was handed to the service.
     *
     * @param pages how many pages so far, this one included
     * @param devices how many devices they hold
     */
    default void sent(int pages, long devices) {}

    /**
     * The last page was handed to the service; the discovery is complete.
     *
     * @param pages how many pages there were
     * @param devices how many devices they hold
     * @param leftOut how many devices could not be reported, see {@link FailureListener}
     */
    default void completed(int pages, long devices, long leftOut) {}
}
