package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.validation.Validation;
import dev.connectorkit.validation.Violations;
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

/** Checking a request against the model's lengths, ranges and patterns. Nobody else does; the floor checks nothing. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Validate {

    /** The request, built once and unchecked. */
    @State(Scope.Thread)
    public static class Built {
        private @Nullable SendConnectorEventRequest request;

        /**
         * Builds it.
         *
         * @param kit who builds
         * @param payload what is built
         */
        @Setup
        public void build(Kit kit, Payload payload) {
            request = kit.build(payload, Validation.OFF);
        }
    }

    /**
     * ConnectorKit's checks.
     *
     * @param built the request
     * @return whether it is valid
     */
    @Benchmark
    public boolean connectorKit(Built built) {
        Violations violations = new Violations();
        Objects.requireNonNull(built.request).validate(violations);
        return violations.isEmpty();
    }
}
