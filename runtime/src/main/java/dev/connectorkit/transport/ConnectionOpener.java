package dev.connectorkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Opens connections: straight, through the proxy that the JVM's settings name, with TLS for HTTPS. */
final class ConnectionOpener {
    private static final String[] TLS_VERSIONS = {"TLSv1.3", "TLSv1.2"};

    private @Nullable SSLSocketFactory tls;

    ConnectionOpener(@Nullable SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** Makes a socket that leads nowhere, and closes it. */
    static void preload() {
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            // The system's socket is made with the first option.
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            // The first request will meet it too, with somebody to tell.
            return;
        }
    }

    /** Opens; what it throws is an {@link ExchangeException}. */
    Connection open(TransportRequest request) throws IOException {
        Deadline deadline = request.deadline();
        Socket socket = null;
        try {
            // Plain HTTP goes to this machine only: no proxy leads there.
            Proxy proxy = request.endpoint().secure() ? proxyFor(request.endpoint()) : Proxy.NO_PROXY;
            socket = connect(request, proxy);
            Socket upper = request.endpoint().secure() ? secure(request, socket, proxy) : socket;
            return new Connection(request.endpoint(), socket, upper, request);
        } catch (IOException e) {
            closeQuietly(socket);
            throw ExchangeException.in(Phase.CONNECT, deadline, e);
        } catch (RuntimeException e) {
            // From a factory or proxy selector of the caller's.
            closeQuietly(socket);
            throw e;
        }
    }

    private static Proxy proxyFor(Endpoint endpoint) {
        ProxySelector selector = ProxySelector.getDefault();
        List<Proxy> proxies =
                selector == null ? List.of() : selector.select(URI.create("https://" + endpoint.hostHeader()));
        return proxies == null || proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
    }

    private static Socket connect(TransportRequest request, Proxy proxy) throws IOException {
        Endpoint endpoint = request.endpoint();
        if (proxy.type() == Proxy.Type.SOCKS) {
            return connect(
                    request, new Socket(proxy), InetSocketAddress.createUnresolved(endpoint.host(), endpoint.port()));
        }
        InetSocketAddress target = proxy.type() == Proxy.Type.HTTP
                ? (InetSocketAddress) proxy.address()
                : InetSocketAddress.createUnresolved(endpoint.host(), endpoint.port());
        @Nullable IOException failure = null;
        for (InetAddress address : resolve(target)) {
            try {
                return connect(request, new Socket(Proxy.NO_PROXY), new InetSocketAddress(address, target.getPort()));
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure == null ? ExchangeException.unknownHost("host has no address") : failure;
    }

    private static InetAddress[] resolve(InetSocketAddress target) throws IOException {
        try {
            return InetAddress.getAllByName(target.getHostString());
        } catch (IOException e) {
            throw ExchangeException.unknownHost("name of host " + target.getHostString() + " could not be resolved");
        }
    }

    private static Socket connect(TransportRequest request, Socket socket, InetSocketAddress address)
            throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.connect(address, request.deadline().within(request.limits().connectMillis()));
            return socket;
        } catch (IOException e) {
            closeQuietly(socket);
            throw e;
        }
    }

    private Socket secure(TransportRequest request, Socket socket, Proxy proxy) throws IOException {
        Deadline deadline = request.deadline();
        SocketGuard guard = SocketGuard.over(socket, deadline);
        try {
            if (proxy.type() == Proxy.Type.HTTP) {
                tunnel(request, socket);
            }
            Endpoint endpoint = request.endpoint();
            SSLSocket secured = (SSLSocket) factory().createSocket(socket, endpoint.host(), endpoint.port(), true);
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(TLS_VERSIONS);
            secured.setSSLParameters(parameters);
            secured.setSoTimeout(deadline.within(request.limits().connectMillis()));
            secured.startHandshake();
            return secured;
        } finally {
            guard.release();
        }
    }

    private static void tunnel(TransportRequest request, Socket socket) throws IOException {
        RequestHead head = new RequestHead();
        head.writeTunnel(request.endpoint());
        socket.getOutputStream().write(head.bytes(), 0, head.length());
        DeadlineInput in =
                new DeadlineInput(socket, request.deadline(), request.limits().connectMillis());
        int status = ResponseHead.read(in.next(), in).status();
        if (status != 200) {
            throw new IOException("proxy must open a tunnel, found its status " + status
                    + (status == 407 ? "; JdkHttpTransport can be given an Authenticator for it" : ""));
        }
    }

    /** Made at the first need: loading TLS takes longer than all the rest. */
    synchronized SSLSocketFactory factory() {
        SSLSocketFactory made = tls;
        if (made == null) {
            made = (SSLSocketFactory) SSLSocketFactory.getDefault();
            tls = made;
        }
        return made;
    }

    private static void closeQuietly(@Nullable Socket socket) {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // The failure that led here is the one to tell.
                return;
            }
        }
    }
}
