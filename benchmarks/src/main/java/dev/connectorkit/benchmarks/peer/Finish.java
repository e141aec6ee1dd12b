package dev.connectorkit.benchmarks.peer;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import java.io.IOException;

/** How a measured process says that it is done, and waits to be looked at. */
public final class Finish {
    private Finish() {}

    /**
     * Writes a byte, waits until the launcher has read what the system knows about the process, and ends it.
     *
     * @throws IOException when the launcher is gone
     */
    public static void done() throws IOException {
        System.out.write('.');
        System.out.flush();
        while (System.in.read() >= 0) {
            // The launcher closes the stream.
        }
        System.exit(0);
    }

    /**
     * Fails the process unless a command was acknowledged.
     *
     * @param answer of the handler
     */
    public static void requireAcknowledged(byte[] answer) {
        if (answer.length != CommandRequest.ACKNOWLEDGEMENT.length()) {
            throw new IllegalStateException("command must be acknowledged");
        }
    }

    /**
     * Fails the process unless an event was accepted.
     *
     * @param status of the answer
     */
    public static void require202(int status) {
        if (status != 202) {
            throw new IllegalStateException("event must be accepted with 202");
        }
    }
}
