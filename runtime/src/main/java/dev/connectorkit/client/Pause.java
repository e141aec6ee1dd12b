package dev.connectorkit.client;

/** What a client does between two attempts; tests do not wait. */
interface Pause {
    /**
     * Draws the length of a pause.
     *
     * @param boundMillis greatest length, from 0
     * @return from 0 to the bound, all equally likely
     */
    long draw(long boundMillis);

    /**
     * Waits.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void hold(long millis) throws InterruptedException;
}
