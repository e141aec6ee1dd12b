package dev.connectorkit.client;

import java.util.concurrent.ThreadLocalRandom;

/** Chance and time as they are. */
final class RealPause implements Pause {
    @Override
    public long draw(long boundMillis) {
        return ThreadLocalRandom.current().nextLong(boundMillis + 1);
    }

    @Override
    public void hold(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
