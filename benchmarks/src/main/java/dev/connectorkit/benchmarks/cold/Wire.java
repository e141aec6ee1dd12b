package dev.connectorkit.benchmarks.cold;

/** What goes over the wire. */
enum Wire {
    PLAIN("plain", "http"),
    TLS("TLS", "https");

    private final String title;
    private final String scheme;

    Wire(String title, String scheme) {
        this.title = title;
        this.scheme = scheme;
    }

    String title() {
        return title;
    }

    String url(int port) {
        return scheme + "://localhost:" + port;
    }
}
