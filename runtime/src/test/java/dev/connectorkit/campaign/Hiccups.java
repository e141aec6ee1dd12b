package dev.connectorkit.campaign;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Measures how late this machine wakes threads up, which is not the client's doing. */
final class Hiccups implements AutoCloseable {
    private static final long NAP_MILLIS = 5;

    private final Thread thread = new Thread(this::watch);
    private final Queue<Nap> late = new ConcurrentLinkedQueue<>();

    private record Nap(long begun, long ended) {
        long lateMillis() {
            return (ended - begun) / 1_000_000 - NAP_MILLIS;
        }
    }

    Hiccups() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The worst until now, in milliseconds. */
    long worstMillis() {
        return late.stream().mapToLong(Nap::lateMillis).max().orElse(0);
    }

    /**
     * All that it took from a thread between two moments of the system's nanosecond clock, in milliseconds. Not the worst
     * alone: a machine that is short of time is late again and again.
     */
    long millisBetween(long from, long to) {
        return late.stream()
                .filter(nap -> nap.ended() - from > 0 && to - nap.begun() > 0)
                .mapToLong(Nap::lateMillis)
                .sum();
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
                Nap nap = new Nap(before, System.nanoTime());
                if (nap.lateMillis() >= NAP_MILLIS) {
                    late.add(nap);
                }
            }
        } catch (InterruptedException e) {
            // Closed.
            return;
        }
    }
}
