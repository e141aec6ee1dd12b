package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.benchmarks.peer.awssdk.AwsClients;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.connectorkit.KitRequests;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import dev.connectorkit.benchmarks.peer.databind.JdkSender;
import dev.connectorkit.benchmarks.peer.floor.FloorBytes;
import dev.connectorkit.benchmarks.peer.floor.FloorConnection;
import dev.connectorkit.benchmarks.peer.floor.FloorEvent;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.SendConnectorEventOperation;
import dev.connectorkit.validation.Validation;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;

/** The whole way of a device event over loopback and back, on connections that are kept open. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Send {
    static final String PORT = "connectorkit.benchmarks.port";
    private static final URI ENDPOINT = URI.create("http://localhost:" + Integer.getInteger(PORT, 0));
    private static final Light LIGHT = Payloads.light();

    /** ConnectorKit as it comes; one for all threads. */
    @State(Scope.Benchmark)
    public static class Kit {
        private final Credentials credentials =
                Credentials.of(Account.ACCESS_KEY_ID, Account.SECRET_ACCESS_KEY, Account.SESSION_TOKEN);
        private final ConnectorClient client = ConnectorClient.builder()
                .region(Account.REGION)
                .endpoint(ENDPOINT.toString())
                .credentials(() -> credentials)
                .build();

        /** Closes the client. */
        @TearDown
        public void close() {
            client.close();
        }
    }

    /** The SDK with the HTTP client it brings, Apache's; one for all threads. */
    @State(Scope.Benchmark)
    public static class Aws {
        private final IotManagedIntegrationsClient client = AwsClients.with(ENDPOINT, ApacheHttpClient.create());

        /** Closes the client. */
        @TearDown
        public void close() {
            client.close();
        }
    }

    /** The SDK with its leanest HTTP client; one for all threads. */
    @State(Scope.Benchmark)
    public static class AwsUrl {
        private final IotManagedIntegrationsClient client = AwsClients.with(ENDPOINT, UrlConnectionHttpClient.create());

        /** Closes the client. */
        @TearDown
        public void close() {
            client.close();
        }
    }

    /** The JDK's client; one for all threads. */
    @State(Scope.Benchmark)
    public static class Jdk {
        private final JdkSender sender = new JdkSender(ENDPOINT);
    }

    /** A socket for each thread. */
    @State(Scope.Thread)
    public static class Bare {
        private final FloorBytes body = new FloorBytes(1024);
        private @Nullable FloorConnection connection;

        /**
         * Connects.
         *
         * @throws IOException when nobody listens
         */
        @Setup
        public void connect() throws IOException {
            connection = new FloorConnection(false, ENDPOINT.getPort());
        }

        /**
         * Disconnects.
         *
         * @throws IOException when that fails
         */
        @TearDown
        public void close() throws IOException {
            Objects.requireNonNull(connection).close();
        }
    }

    /**
     * ConnectorKit as it comes.
     *
     * @param kit the candidate
     * @return the answer
     */
    @Benchmark
    public Object connectorKit(Kit kit) {
        return kit.client.send(SendConnectorEventOperation.INSTANCE, KitRequests.event(LIGHT, Validation.ON));
    }

    /**
     * The SDK as it comes.
     *
     * @param aws the candidate
     * @return the answer
     */
    @Benchmark
    public Object awsSdk(Aws aws) {
        return aws.client.sendConnectorEvent(AwsRequests.event(LIGHT));
    }

    /**
     * The SDK with its leanest HTTP client.
     *
     * @param aws the candidate
     * @return the answer
     */
    @Benchmark
    public Object awsSdkUrl(AwsUrl aws) {
        return aws.client.sendConnectorEvent(AwsRequests.event(LIGHT));
    }

    /**
     * Databind, AWS's signer and {@code java.net.http}.
     *
     * @param jdk the candidate
     * @return the answer's status
     * @throws IOException when the connection fails
     * @throws InterruptedException when interrupted
     */
    @Benchmark
    public int databind(Jdk jdk) throws IOException, InterruptedException {
        return jdk.sender.send(DatabindRequests.body(DatabindRequests.event(LIGHT)));
    }

    /**
     * Bytes by hand, the lean signer and a socket.
     *
     * @param bare the candidate
     * @return the answer's status
     * @throws IOException when the connection fails
     */
    @Benchmark
    public int floor(Bare bare) throws IOException {
        FloorEvent.write(LIGHT, bare.body);
        return Objects.requireNonNull(bare.connection).send(bare.body);
    }
}
