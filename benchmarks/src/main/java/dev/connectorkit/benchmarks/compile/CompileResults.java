package dev.connectorkit.benchmarks.compile;

import dev.connectorkit.benchmarks.report.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every javac process, by what it compiled. */
final class CompileResults {
    /** What was compiled. */
    record Case(Processor processor, int sets, How how) {
        /** With or without the processor. */
        enum How {
            NONE("no processor"),
            GIVEN("no processor, generated code given"),
            WRITTEN("a processor that only writes the generated code"),
            PROCESSED("processor");

            private final String title;

            How(String title) {
                this.title = title;
            }

            String title() {
                return title;
            }
        }
    }

    /** What a processor wrote. */
    record Generated(int files, long lines) {}

    private final Map<Case, List<Long>> wall = new HashMap<>();
    private final Map<Case, List<Long>> cpu = new HashMap<>();
    private final Map<Case, Generated> generated = new HashMap<>();

    void add(Case of, JavacProcess.Taken taken) {
        wall.computeIfAbsent(of, key -> new ArrayList<>()).add(taken.wallNanos());
        cpu.computeIfAbsent(of, key -> new ArrayList<>()).add(taken.cpuNanos());
    }

    void addGenerated(Processor processor, int sets, int files, long lines) {
        generated.put(new Case(processor, sets, Case.How.PROCESSED), new Generated(files, lines));
    }

    boolean has(Processor processor, int sets) {
        return wall.containsKey(new Case(processor, sets, Case.How.PROCESSED));
    }

    double wall(Processor processor, int sets, Case.How how) {
        return Numbers.median(wall.getOrDefault(new Case(processor, sets, how), List.of()));
    }

    double cpu(Processor processor, int sets, Case.How how) {
        return Numbers.median(cpu.getOrDefault(new Case(processor, sets, how), List.of()));
    }

    /** The CPU time that the processor adds, with the compilation of what it generates, per annotated class. */
    double addedCpuPerClass(Processor processor, int sets) {
        return perClass(processor, sets, Case.How.NONE);
    }

    /** What of it is the processor's own: what it takes over one that only writes the same code. */
    double ownCpuPerClass(Processor processor, int sets) {
        return perClass(processor, sets, Case.How.WRITTEN);
    }

    /** The added CPU time per generated line: what is generated for a class differs from processor to processor. */
    double addedCpuPerLine(Processor processor, int sets) {
        double added = perClass(processor, sets, Case.How.NONE) * sets * processor.annotated();
        return added / Math.max(1, generated(processor, sets).lines());
    }

    private double perClass(Processor processor, int sets, Case.How over) {
        double added = cpu(processor, sets, Case.How.PROCESSED) - cpu(processor, sets, over);
        return added / sets / processor.annotated();
    }

    Generated generated(Processor processor, int sets) {
        return generated.getOrDefault(new Case(processor, sets, Case.How.PROCESSED), new Generated(0, 0));
    }
}
