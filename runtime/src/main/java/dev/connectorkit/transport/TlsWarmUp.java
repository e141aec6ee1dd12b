package dev.connectorkit.transport;

import java.nio.ByteBuffer;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Goes through the beginning of a handshake with nobody: certificates to trust are read, key agreement and random numbers
 * are ready. What the first message holds is thrown away.
 */
final class TlsWarmUp {
    private TlsWarmUp() {}

    /** Prepares a factory, and more if it is the platform's own, whose context is known. */
    static void run(SSLSocketFactory factory) {
        factory.getDefaultCipherSuites();
        if (factory != SSLSocketFactory.getDefault()) {
            return;
        }
        try {
            SSLEngine engine = SSLContext.getDefault().createSSLEngine("localhost", 443);
            engine.setUseClientMode(true);
            engine.wrap(
                    ByteBuffer.allocate(0),
                    ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
            engine.closeOutbound();
        } catch (NoSuchAlgorithmException | SSLException e) {
            // The first request will meet it too, with somebody to tell.
            return;
        }
    }
}
