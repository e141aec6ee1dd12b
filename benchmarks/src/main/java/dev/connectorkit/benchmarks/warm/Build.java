package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.validation.Validation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the author's objects to the request object; those who write bytes at once have none. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Build {

    /**
     * ConnectorKit's builders, without its checks.
     *
     * @param kit the candidate
     * @param payload what is built
     * @return the request
     */
    @Benchmark
    public Object connectorKit(Kit kit, Payload payload) {
        return kit.build(payload, Validation.OFF);
    }

    /**
     * The SDK's builders and documents.
     *
     * @param aws the candidate
     * @param payload what is built
     * @return the request
     */
    @Benchmark
    public Object awsSdk(AwsSdk aws, Payload payload) {
        return aws.build(payload);
    }

    /**
     * Records.
     *
     * @param databind the candidate
     * @param payload what is built
     * @return the request
     */
    @Benchmark
    public Object databind(Databind databind, Payload payload) {
        return databind.build(payload);
    }
}
