package dev.connectorkit.campaign;

import java.util.concurrent.TimeUnit;

/** Measures how late this machine wakes threads up, which is not the client's doing. */
final class Hiccups implements AutoCloseable {
    private static final long NAP_MILLIS = 5;

    private final Thread thread = new Thread(this::watch);
    private volatile long worstMillis;

    Hiccups() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The worst until now, in milliseconds. */
    long worstMillis() {
        return worstMillis;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        try {
            while (true) {
                long before = System.nanoTime();
                TimeUnit.MILLISECONDS.sleep(NAP_MILLIS);
                long late = (System.nanoTime() - before) / 1_000_000 - NAP_MILLIS;
                if (late > worstMillis) {
                    worstMillis = late;
                }
            }
        } catch (InterruptedException e) {
            // Closed.
            return;
        }
    }
}
