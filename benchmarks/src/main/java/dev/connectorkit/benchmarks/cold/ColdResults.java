package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.report.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** All runs, by what was started and how. */
final class ColdResults {
    /** What is started, and how. */
    record Case(Candidate candidate, Mode mode, Wire wire) {}

    private final Map<Case, List<Run>> runs = new LinkedHashMap<>();
    private final Map<Candidate, Map<Wire, Run>> classes = new LinkedHashMap<>();
    private final Map<Candidate, Long> sizes = new LinkedHashMap<>();

    void add(Case of, Run run) {
        runs.computeIfAbsent(of, key -> new ArrayList<>()).add(run);
    }

    void addClasses(Candidate candidate, Wire wire, Run run) {
        classes.computeIfAbsent(candidate, key -> new LinkedHashMap<>()).put(wire, run);
    }

    void addSize(Candidate candidate, long bytes) {
        sizes.put(candidate, bytes);
    }

    boolean has(Candidate candidate, Mode mode, Wire wire) {
        return runs.containsKey(new Case(candidate, mode, wire));
    }

    /** The median of one figure. */
    double median(Candidate candidate, Mode mode, Wire wire, ToLongFunction<Run> figure) {
        return Numbers.median(all(candidate, mode, wire, figure));
    }

    List<Long> all(Candidate candidate, Mode mode, Wire wire, ToLongFunction<Run> figure) {
        return runs.getOrDefault(new Case(candidate, mode, wire), List.of()).stream()
                .map(figure::applyAsLong)
                .toList();
    }

    @Nullable
    Run classes(Candidate candidate, Wire wire) {
        return classes.getOrDefault(candidate, Map.of()).get(wire);
    }

    long size(Candidate candidate) {
        return sizes.getOrDefault(candidate, 0L);
    }
}
