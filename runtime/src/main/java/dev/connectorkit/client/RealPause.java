package dev.connectorkit.client;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Chance and time as they are. */
final class RealPause implements Pause {
    private static final Pause INSTANCE = new RealPause();

    /** Here, so that a request without a pause loads neither. */
    static Pause unless(@Nullable Pause other) {
        return other == null ? INSTANCE : other;
    }

    @Override
    public long draw(long boundMillis) {
        return ThreadLocalRandom.current().nextLong(boundMillis + 1);
    }

    @Override
    public void hold(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
