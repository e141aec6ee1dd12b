package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.LightMatter;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From a light before and after to the endpoint with what changed: two of eight attributes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FindChanges {

    /**
     * ConnectorKit's mapper.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object connectorKit(Lights lights) {
        return LightMatter.changes(lights.before, lights.after);
    }

    /**
     * Comparisons by hand into the SDK's documents.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object awsSdk(Lights lights) {
        return AwsRequests.changes(lights.before, lights.after);
    }

    /**
     * Comparisons by hand into maps.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object databind(Lights lights) {
        return DatabindRequests.changes(lights.before, lights.after);
    }
}
