package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.CommandRequest;
import dev.connectorkit.benchmarks.peer.awssdk.AwsRequests;
import dev.connectorkit.benchmarks.peer.connectorkit.KitCommand;
import dev.connectorkit.benchmarks.peer.databind.CommandDispatch;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope;
import dev.connectorkit.benchmarks.peer.databind.DatabindRequests;
import dev.connectorkit.benchmarks.peer.floor.FloorBytes;
import dev.connectorkit.benchmarks.peer.floor.FloorCommand;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreBody;
import dev.connectorkit.benchmarks.peer.jacksoncore.CoreCommand;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the JSON of a command to the author's method, and from there to the body of the response event. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchCommand {

    /** What comes in, and what the candidates write into. */
    @State(Scope.Thread)
    public static class Inbound {
        private final byte[] json = CommandRequest.json();
        private final KitCommand kit = new KitCommand();
        private final CoreBody core = new CoreBody();
        private final FloorBytes floor = new FloorBytes(1024);
    }

    /**
     * The generated handler: limits, checks, protection against repetitions and the answer included.
     *
     * @param inbound the command
     * @return the answer
     */
    @Benchmark
    public byte[] connectorKit(Inbound inbound) {
        return inbound.kit.handle(inbound.json);
    }

    /**
     * Read by databind, answered through the SDK's builders and marshaller.
     *
     * @param inbound the command
     * @param aws the candidate
     * @return the body's length
     * @throws IOException never
     */
    @Benchmark
    public long awsSdk(Inbound inbound, AwsSdk aws) throws IOException {
        CommandEnvelope command = CommandEnvelope.read(inbound.json);
        CommandDispatch.run(command);
        return aws.serialize(AwsRequests.response(command));
    }

    /**
     * Databind there and back.
     *
     * @param inbound the command
     * @return the body
     */
    @Benchmark
    public byte[] databind(Inbound inbound) {
        CommandEnvelope command = CommandEnvelope.read(inbound.json);
        CommandDispatch.run(command);
        return DatabindRequests.body(DatabindRequests.response(command));
    }

    /**
     * Streaming there and back.
     *
     * @param inbound the command
     * @return the body's length
     */
    @Benchmark
    public int jacksonCore(Inbound inbound) {
        CoreCommand.handle(inbound.json, inbound.core);
        return inbound.core.size();
    }

    /**
     * Bytes there and back.
     *
     * @param inbound the command
     * @return the body's length
     */
    @Benchmark
    public int floor(Inbound inbound) {
        FloorCommand.handle(inbound.json, inbound.floor);
        return inbound.floor.length();
    }
}
