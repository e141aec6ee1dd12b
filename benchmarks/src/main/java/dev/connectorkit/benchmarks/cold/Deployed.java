package dev.connectorkit.benchmarks.cold;

import java.util.HashSet;
import java.util.Set;

/** The artifacts that Maven resolves for each candidate on its own. */
final class Deployed {
    static final Set<String> CONNECTOR_KIT = Set.of("connectorkit-model", "connectorkit-runtime", "jspecify");

    private static final Set<String> AWS_SIGNER = Set.of(
            "annotations",
            "checksums",
            "checksums-spi",
            "http-auth-aws",
            "http-auth-spi",
            "http-client-spi",
            "identity-spi",
            "metrics-spi",
            "reactive-streams",
            "slf4j-api",
            "utils");

    static final Set<String> DATABIND_WITH_SIGNER =
            with(AWS_SIGNER, "jackson-annotations", "jackson-core", "jackson-databind");

    private static final Set<String> AWS_SDK = with(
            AWS_SIGNER,
            "auth",
            "aws-core",
            "aws-json-protocol",
            "endpoints-spi",
            "eventstream",
            "http-auth",
            "http-auth-aws-eventstream",
            "iotmanagedintegrations",
            "json-utils",
            "profiles",
            "protocol-core",
            "regions",
            "retries",
            "retries-spi",
            "sdk-core",
            "third-party-jackson-core",
            "utils-lite");

    static final Set<String> AWS_SDK_WITH_URL_CONNECTION = with(AWS_SDK, "url-connection-client");

    static final Set<String> AWS_SDK_WITH_APACHE_AND_NETTY = with(
            AWS_SDK,
            "apache-client",
            "commons-codec",
            "commons-logging",
            "httpclient",
            "httpcore",
            "netty-buffer",
            "netty-codec",
            "netty-codec-http",
            "netty-codec-http2",
            "netty-common",
            "netty-handler",
            "netty-nio-client",
            "netty-resolver",
            "netty-transport",
            "netty-transport-classes-epoll",
            "netty-transport-native-unix-common");

    private Deployed() {}

    static Set<String> withDatabind(Set<String> artifacts) {
        return with(artifacts, "jackson-annotations", "jackson-core", "jackson-databind");
    }

    private static Set<String> with(Set<String> artifacts, String... more) {
        Set<String> all = new HashSet<>(artifacts);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
