package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.validation.Validation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the author's objects to the signed request: build, validate where the candidate does, serialize, sign. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToSigned {

    /**
     * ConnectorKit's client, whose transport answers at once.
     *
     * @param kit the candidate
     * @param payload what is sent
     * @return the answer
     */
    @Benchmark
    public Object connectorKit(Kit kit, Payload payload) {
        return kit.send(kit.build(payload, Validation.ON));
    }

    /**
     * ConnectorKit without its client: no endpoint, no headers, no answer. This is what the floor does.
     *
     * @param kit the candidate
     * @param payload what is sent
     * @return the signature
     */
    @Benchmark
    public Object connectorKitParts(Kit kit, Payload payload) {
        kit.serialize(kit.build(payload, Validation.ON));
        return kit.sign();
    }

    /**
     * The SDK's client, whose HTTP client answers at once.
     *
     * @param aws the candidate
     * @param payload what is sent
     * @return the answer
     */
    @Benchmark
    public Object awsSdk(AwsSdk aws, Payload payload) {
        return aws.send(aws.build(payload));
    }

    /**
     * Databind and AWS's signer.
     *
     * @param databind the candidate
     * @param payload what is sent
     * @return the signed request
     */
    @Benchmark
    public Object databind(Databind databind, Payload payload) {
        return databind.sign(databind.serialize(databind.build(payload)));
    }

    /**
     * Streaming and the lean signer.
     *
     * @param core the candidate
     * @param payload what is sent
     * @return the authorization
     */
    @Benchmark
    public Object jacksonCore(JacksonCore core, Payload payload) {
        core.serialize(payload);
        return core.sign();
    }

    /**
     * Bytes by hand and the lean signer.
     *
     * @param floor the candidate
     * @param payload what is sent
     * @return the authorization
     */
    @Benchmark
    public Object floor(Floor floor, Payload payload) {
        floor.serialize(payload);
        return floor.sign();
    }
}
