package dev.connectorkit.benchmarks.warm;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Signing a ready body. The SDK and databind both sign with AWS's signer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Sign {

    /** A body, written once. */
    @State(Scope.Thread)
    public static class Body {
        byte[] bytes = {};

        /**
         * Writes it.
         *
         * @param floor who writes
         * @param payload what is written
         */
        @Setup
        public void write(Floor floor, Payload payload) {
            bytes = floor.body(payload);
        }
    }

    /**
     * ConnectorKit's signer.
     *
     * @param kit the candidate
     * @param body what is signed
     * @return the signature
     */
    @Benchmark
    public Object connectorKit(Kit kit, Body body) {
        return kit.sign(body.bytes, body.bytes.length);
    }

    /**
     * AWS's signer.
     *
     * @param databind the candidate
     * @param body what is signed
     * @return the signed request
     */
    @Benchmark
    public Object databind(Databind databind, Body body) {
        return databind.sign(body.bytes);
    }

    /**
     * The lean signer.
     *
     * @param floor the candidate
     * @param body what is signed
     * @return the authorization
     */
    @Benchmark
    public Object floor(Floor floor, Body body) {
        return floor.sign(body.bytes, body.bytes.length);
    }
}
