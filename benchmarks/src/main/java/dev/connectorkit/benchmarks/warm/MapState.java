package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.LightMatter;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the author's light to its Matter endpoint: three clusters, eight attributes, two of them converted. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MapState {

    /**
     * ConnectorKit's mapper.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object connectorKit(Lights lights) {
        return LightMatter.state(lights.after);
    }

    /**
     * The SDK's documents.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object awsSdk(Lights lights) {
        return AwsRequests.state(lights.after);
    }

    /**
     * Records.
     *
     * @param lights the payload
     * @return the endpoint
     */
    @Benchmark
    public Object databind(Lights lights) {
        return DatabindRequests.state(lights.after);
    }
}
