package dev.connectorkit.inbound;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts bytes, which unlike time are the same on every machine. */
final class Allocation {
    private Allocation() {}

    /** All bytes the current thread has allocated so far. */
    static long ofThisThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
