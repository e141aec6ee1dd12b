package dev.connectorkit.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a service is: HTTPS, or plain HTTP to this machine only.
 */
public final class Endpoint {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final boolean secure;
    private final String host;
    private final int port;
    private final String basePath;

    private Endpoint(boolean secure, String host, int port, String basePath) {
        this.secure = secure;
        this.host = host;
        this.port = port;
        this.basePath = basePath;
    }

    /**
     * {@return the endpoint at a host's port for HTTPS}
     *
     * @param host name of the host
     */
    public static Endpoint https(String host) {
        return new Endpoint(true, Objects.requireNonNull(host, "host"), HTTPS_PORT, "");
    }

    /**
     * {@return the endpoint that a URL names}
     *
     * @param url scheme, host, and if need be a port and a path that all requests begin with
     * @throws IllegalArgumentException when it is no such URL, and for plain HTTP to another machine
     */
    public static Endpoint of(String url) {
        URI uri = parse(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null
                || uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null
                || !scheme.equals("https") && !scheme.equals("http")) {
            throw malformed();
        }
        boolean secure = scheme.equals("https");
        if (!secure && !isLoopback(host)) {
            throw new IllegalArgumentException("endpoint must use https, found http to " + host
                    + "; plain http is for this machine only (localhost, 127.0.0.1, [::1])");
        }
        int port = uri.getPort() != -1 ? uri.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
        if (port < 1 || port > 0xffff) {
            throw new IllegalArgumentException("endpoint must have a port from 1 to 65535, found " + port);
        }
        String path = uri.getRawPath();
        return new Endpoint(secure, host, port, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /**
     * {@return whether it is HTTPS}
     */
    public boolean secure() {
        return secure;
    }

    /**
     * {@return the host, an IPv6 address without its brackets}
     */
    public String host() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /**
     * {@return the port, 1 to 65535}
     */
    public int port() {
        return port;
    }

    /**
     * {@return what the path of every request begins with, without a slash at its end; mostly empty}
     */
    public String basePath() {
        return basePath;
    }

    /**
     * {@return the value of the {@code Host} header, on the wire and in the signature: the port only when it is not the
     * scheme's own}
     */
    public String hostHeader() {
        return port == (secure ? HTTPS_PORT : HTTP_PORT) ? host : host + ":" + port;
    }

    /**
     * {@return the URL}
     */
    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + hostHeader() + basePath;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Endpoint that
                && secure == that.secure
                && port == that.port
                && host.equals(that.host)
                && basePath.equals(that.basePath);
    }

    @Override
    public int hashCode() {
        return 31 * host.hashCode() + port;
    }

    /** By the text alone: what a name resolves to is not for this check to find out. */
    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.startsWith("127.") && isAddress(name);
    }

    private static boolean isAddress(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '.' && (name.charAt(i) < '0' || name.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static URI parse(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    /** The URL is not quoted: some hold a password. */
    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("endpoint must be an http or https URL of a host, without user, query and"
                + " fragment, found another text (not shown); write it like https://api.example.com or"
                + " http://localhost:8080");
    }
}
