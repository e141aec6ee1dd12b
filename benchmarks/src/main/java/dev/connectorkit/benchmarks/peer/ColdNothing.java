package dev.connectorkit.benchmarks.peer;

import java.io.IOException;

/** A process that does nothing: what the JVM takes for itself. */
public final class ColdNothing {
    private ColdNothing() {}

    /**
     * Does nothing.
     *
     * @param arguments not used
     * @throws IOException when the launcher is gone
     */
    public static void main(String[] arguments) throws IOException {
        Finish.done();
    }
}
