package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.Payloads;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is reported: a device event with 3 clusters and 8 attributes, or a discovery of 100 devices with 6 times 8. */
@State(Scope.Benchmark)
public class Payload {
    /** Which of the two. */
    @Param({"event", "discovery"})
    public String payload = "event";

    final Light light = Payloads.light();
    final List<Appliance> found = Payloads.appliances();

    boolean isEvent() {
        return payload.equals("event");
    }
}
