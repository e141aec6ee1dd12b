package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.validation.Validation;
import java.io.IOException;
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

/** From the request object to the body's bytes; those who have no such object start at the author's. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Serialize {

    /** ConnectorKit's request, built once. */
    @State(Scope.Thread)
    public static class KitRequest {
        private @Nullable SendConnectorEventRequest request;

        /**
         * Builds it.
         *
         * @param kit the candidate
         * @param payload what is built
         */
        @Setup
        public void build(Kit kit, Payload payload) {
            request = kit.build(payload, Validation.OFF);
        }
    }

    /** The SDK's request, built once. */
    @State(Scope.Thread)
    public static class AwsRequest {
        private @Nullable Object request;

        /**
         * Builds it.
         *
         * @param aws the candidate
         * @param payload what is built
         */
        @Setup
        public void build(AwsSdk aws, Payload payload) {
            request = aws.build(payload);
        }
    }

    /** Databind's request, built once. */
    @State(Scope.Thread)
    public static class DatabindRequest {
        private @Nullable Object request;

        /**
         * Builds it.
         *
         * @param databind the candidate
         * @param payload what is built
         */
        @Setup
        public void build(Databind databind, Payload payload) {
            request = databind.build(payload);
        }
    }

    /**
     * ConnectorKit's shapes.
     *
     * @param kit the candidate
     * @param built the request
     * @return the body's length
     */
    @Benchmark
    public int connectorKit(Kit kit, KitRequest built) {
        return kit.serialize(Objects.requireNonNull(built.request));
    }

    /**
     * The SDK's marshaller; the body is read to its end.
     *
     * @param aws the candidate
     * @param built the request
     * @return the body's length
     * @throws IOException never
     */
    @Benchmark
    public long awsSdk(AwsSdk aws, AwsRequest built) throws IOException {
        return aws.serialize(Objects.requireNonNull(built.request));
    }

    /**
     * Databind.
     *
     * @param databind the candidate
     * @param built the request
     * @return the body
     */
    @Benchmark
    public byte[] databind(Databind databind, DatabindRequest built) {
        return databind.serialize(Objects.requireNonNull(built.request));
    }

    /**
     * Streaming.
     *
     * @param core the candidate
     * @param payload what is written
     * @return the body's length
     */
    @Benchmark
    public int jacksonCore(JacksonCore core, Payload payload) {
        return core.serialize(payload);
    }

    /**
     * Bytes by hand.
     *
     * @param floor the candidate
     * @param payload what is written
     * @return the body's length
     */
    @Benchmark
    public int floor(Floor floor, Payload payload) {
        return floor.serialize(payload);
    }
}
