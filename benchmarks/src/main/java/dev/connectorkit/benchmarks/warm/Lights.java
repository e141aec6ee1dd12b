package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.Payloads;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A light before and after two of its eight attributes changed. */
@State(Scope.Benchmark)
public class Lights {
    final Light before = Payloads.light();
    final Light after = Payloads.changedLight();
}
