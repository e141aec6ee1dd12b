package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.report.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Everything measured, by what was done and by whom. */
final class WarmResults {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** What is compared: candidates are, within one case. */
    record Case(Subject subject, String payload, Compiler compiler) {
        String title() {
            return (payload.isEmpty() ? "" : payload + ": ") + subject.title();
        }
    }

    /** One candidate's measurements, one of each per iteration. */
    record Samples(List<Double> nanos, List<Double> cpuNanos, List<Double> bytes) {
        double time() {
            return Numbers.median(nanos);
        }

        double cpu() {
            return Numbers.median(cpuNanos);
        }

        double allocated() {
            return Numbers.median(bytes);
        }
    }

    private final Map<Case, Map<String, Samples>> cases = new LinkedHashMap<>();

    void add(Subject subject, Compiler compiler, Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String payload = result.getParams().getParam("payload");
            Samples samples = cases.computeIfAbsent(
                            new Case(subject, payload == null ? "" : payload, compiler), key -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            benchmark.substring(benchmark.lastIndexOf('.') + 1),
                            key -> new Samples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                fork.getIterationResults().forEach(iteration -> add(iteration, samples));
            }
        }
    }

    private static void add(IterationResult iteration, Samples to) {
        to.nanos().add(iteration.getPrimaryResult().getScore());
        to.cpuNanos().add(secondary(iteration, ProcessCpu.LABEL));
        to.bytes().add(secondary(iteration, ALLOCATION));
    }

    /** JMH marks the labels of profilers with a dot before them, or not, depending on the version. */
    @SuppressWarnings("rawtypes") // JMH's own.
    private static double secondary(IterationResult iteration, String label) {
        for (Map.Entry<String, Result> entry : iteration.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith(label)) {
                return entry.getValue().getScore();
            }
        }
        throw new IllegalStateException("iteration must have " + label + ", found "
                + iteration.getSecondaryResults().keySet());
    }

    Map<Case, Map<String, Samples>> cases() {
        return cases;
    }
}
