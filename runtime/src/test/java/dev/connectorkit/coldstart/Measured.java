package dev.connectorkit.coldstart;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Does one thing so often that what it allocates on its thread can be told. */
final class Measured {
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 2_000;

    /** What is measured. */
    interface Work {
        void run() throws IOException;
    }

    private Measured() {}

    /** Prints the bytes that one time allocates. */
    static void print(Work work) throws IOException {
        print(work, WARM_UP, MEASURED);
    }

    static void print(Work work, int warmUp, int measured) throws IOException {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < measured; i++) {
            work.run();
        }
        System.out.println((threads.getCurrentThreadAllocatedBytes() - before) / measured);
    }
}
