package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Account;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One connection, and HTTP/1.1 as far as this one request and its answer need it. */
public final class FloorConnection implements AutoCloseable {
    private static final byte[] DATE = FloorBytes.ascii("\r\nX-Amz-Date: ");
    private static final byte[] HASH = FloorBytes.ascii("\r\nX-Amz-Content-Sha256: ");
    private static final byte[] AUTHORIZATION = FloorBytes.ascii("\r\nAuthorization: ");
    private static final byte[] LENGTH = FloorBytes.ascii("\r\nContent-Length: ");
    private static final byte[] END = FloorBytes.ascii("\r\n\r\n");

    private final Socket socket;
    private final FloorSigner signer;
    private final byte[] head;
    private final FloorBytes request = new FloorBytes(4096);
    private final byte[] answer = new byte[4096];

    /**
     * Connects to loopback.
     *
     * @param tls whether over TLS
     * @param port where to
     * @throws IOException when nobody listens
     */
    public FloorConnection(boolean tls, int port) throws IOException {
        String host = "localhost:" + port;
        signer = new FloorSigner(host);
        head = FloorBytes.ascii("POST " + Account.PATH + " HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/json\r\nX-Amz-Security-Token: " + Account.SESSION_TOKEN);
        // Without the word on the proxy the JDK would look for one first.
        Socket plain = new Socket(Proxy.NO_PROXY);
        plain.setTcpNoDelay(true);
        plain.connect(new InetSocketAddress("localhost", port));
        socket = tls ? secure(plain, port) : plain;
    }

    /** TLS that checks the host's name, which sockets do not on their own: a floor must not stand on a hole. */
    private static Socket secure(Socket plain, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, "localhost", port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        return secured;
    }

    /**
     * Signs a body, sends it and reads the answer.
     *
     * @param body the body
     * @return the answer's status
     * @throws IOException when the connection fails
     */
    public int send(FloorBytes body) throws IOException {
        String authorization = signer.sign(body.bytes, body.length, System.currentTimeMillis() / 1000);
        request.clear().put(head).put(DATE).put(signer.date()).put(HASH).put(signer.bodyHash());
        request.put(AUTHORIZATION)
                .put(authorization)
                .put(LENGTH)
                .number(body.length)
                .put(END);
        request.put(body.bytes, body.length);
        socket.getOutputStream().write(request.bytes, 0, request.length);
        InputStream in = socket.getInputStream();
        int length = 0;
        do {
            int read = in.read(answer, length, answer.length - length);
            if (read < 0) {
                throw new IOException("answer must be whole, found its first " + length + " bytes");
            }
            length += read;
        } while (answer[length - 1] != '}');
        return (answer[9] - '0') * 100 + (answer[10] - '0') * 10 + answer[11] - '0';
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
