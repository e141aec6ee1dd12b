package dev.connectorkit.client;

import dev.connectorkit.sigv4.SigV4Signer;
import dev.connectorkit.transport.SocketTransport;

/**
 * Loads what every first request takes of the JDK, digest and sockets, while the thread that made the client goes on
 * loading the connector's own classes. Together they are a sixth of a cold start; with two processors most of it is gained,
 * with one nothing is lost.
 */
final class Preloading extends Thread {
    private static boolean started;

    private Preloading() {
        // Inherits nothing from whoever happens to make the first client.
        super(null, null, "connectorkit-preloading", 0, false);
        setDaemon(true);
    }

    /** Starts it, once in a process: for a second client all is loaded. */
    static synchronized void begin() {
        if (!started) {
            started = true;
            new Preloading().start();
        }
    }

    @Override
    public void run() {
        SigV4Signer.preload();
        SocketTransport.preload();
    }
}
