package dev.connectorkit.client;

import dev.connectorkit.event.SendConnectorEventRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Events that wait for their turn, so many at most. Those with a common key wait in a lane of their own, of which one at a
 * time is out; whoever takes an event gives it back when it is settled.
 */
final class EventQueue {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Condition work = lock.newCondition();
    private final Condition settling = lock.newCondition();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final ArrayDeque<Lane> ready = new ArrayDeque<>();
    private final LinkedHashSet<Entry> outstanding = new LinkedHashSet<>();
    private int waiting;
    private long accepted;
    private boolean closed;

    /** An event on its way through the queue. */
    static final class Entry {
        private final SendConnectorEventRequest event;
        private final Lane lane;
        private final long number;
        private final AtomicBoolean ended = new AtomicBoolean();
        private volatile boolean taken;

        private Entry(SendConnectorEventRequest event, Lane lane, long number) {
            this.event = event;
            this.lane = lane;
            this.number = number;
        }

        SendConnectorEventRequest event() {
            return event;
        }

        /** Whether somebody has begun to send it. */
        boolean wasTaken() {
            return taken;
        }

        /** Whether somebody has told, or is about to tell, how it ended. */
        boolean hasEnded() {
            return ended.get();
        }

        /** Whether it is the caller's to tell how the event ended: that of whoever asks first. */
        boolean end() {
            return ended.compareAndSet(false, true);
        }
    }

    private record Lane(@Nullable String key, ArrayDeque<Entry> entries) {}

    EventQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an event, after waiting for room if need be; false when there is none within the time, or no more may be added. */
    boolean add(SendConnectorEventRequest event, @Nullable String key, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (waiting == capacity && !closed && left > 0) {
                left = room.awaitNanos(left);
            }
            if (closed || waiting == capacity) {
                return false;
            }
            Lane lane = key == null ? newLane(null) : lanes.computeIfAbsent(key, EventQueue::newLane);
            Entry entry = new Entry(event, lane, accepted++);
            boolean idle = lane.entries().isEmpty();
            lane.entries().addLast(entry);
            outstanding.add(entry);
            waiting++;
            if (idle) {
                ready.addLast(lane);
                work.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static Lane newLane(@Nullable String key) {
        return new Lane(key, new ArrayDeque<>());
    }

    /** Takes the next event, after waiting for one; null when the queue is closed and none is left. */
    @Nullable
    Entry take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (ready.isEmpty()) {
                if (closed && outstanding.isEmpty()) {
                    return null;
                }
                work.await();
            }
            // It stays at the head of its lane while it is out, which keeps the lane from being ready.
            Entry entry = ready.removeFirst().entries().getFirst();
            entry.taken = true;
            waiting--;
            room.signal();
            return entry;
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of an event that was taken and has ended; nothing when it has been drained. */
    void settle(Entry entry) {
        lock.lock();
        try {
            if (!outstanding.remove(entry)) {
                return;
            }
            Lane lane = entry.lane;
            lane.entries().removeFirst();
            if (!lane.entries().isEmpty()) {
                ready.addLast(lane);
                work.signal();
            } else if (lane.key() != null) {
                lanes.remove(lane.key());
            }
            signalSettled();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every event that has been added is settled; false when the time is up before. */
    boolean awaitSettled(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long last = accepted;
            long left = nanos;
            while (!outstanding.isEmpty() && outstanding.iterator().next().number < last) {
                if (left <= 0) {
                    return false;
                }
                left = settling.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody add any more; what is there may still be taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
            signalSettled();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything out that is not settled, in the order in which it came. */
    List<Entry> drain() {
        lock.lock();
        try {
            List<Entry> rest = new ArrayList<>(outstanding);
            outstanding.clear();
            ready.clear();
            lanes.clear();
            waiting = 0;
            signalSettled();
            return rest;
        } finally {
            lock.unlock();
        }
    }

    private void signalSettled() {
        settling.signalAll();
        if (closed && outstanding.isEmpty()) {
            work.signalAll();
        }
    }
}
