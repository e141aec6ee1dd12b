package dev.connectorkit.transport;

import java.io.IOException;
import java.net.Socket;

/**
 * Closes a socket when a deadline passes, for what no socket timeout bounds: a long write to a peer that has stopped
 * reading, and a handshake that comes in drips. It costs a thread, so small requests on open connections go without.
 */
final class SocketGuard extends Thread {
    private final Socket socket;
    private final Deadline deadline;
    private boolean released;

    private SocketGuard(Socket socket, Deadline deadline) {
        super("connectorkit-deadline");
        this.socket = socket;
        this.deadline = deadline;
        setDaemon(true);
    }

    static SocketGuard over(Socket socket, Deadline deadline) {
        SocketGuard guard = new SocketGuard(socket, deadline);
        guard.start();
        return guard;
    }

    @Override
    public synchronized void run() {
        try {
            long left = deadline.remainingMillis();
            while (!released && left > 0) {
                wait(left);
                left = deadline.remainingMillis();
            }
            if (!released) {
                socket.close();
            }
        } catch (InterruptedException | IOException e) {
            // Nobody interrupts it, and a socket that cannot be closed is no use to its owner either.
            released = true;
        }
    }

    /** The socket is safe from now on. */
    synchronized void release() {
        released = true;
        notifyAll();
    }
}
