package dev.connectorkit.benchmarks.compile;

import dev.connectorkit.benchmarks.compile.CompileResults.Case.How;
import dev.connectorkit.benchmarks.report.Goals;
import dev.connectorkit.benchmarks.report.Machine;
import dev.connectorkit.benchmarks.report.Numbers;
import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.report.Table;
import java.util.List;

/** Says in Markdown what compiling took. */
final class CompileReport {
    private static final List<Integer> SIZES = List.of(1, 100, 1000);

    private final CompileResults results;
    private final int rounds;

    CompileReport(CompileResults results, int rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    Section section() {
        return new Section("compile", "Compile time of annotation processors", ratios(), tables());
    }

    private String ratios() {
        Goals goals = new Goals();
        if (results.has(Processor.CONNECTOR_KIT, 1)) {
            goals.atMost(
                    "processor, one device and its connector: wall time over no processor",
                    150,
                    (results.wall(Processor.CONNECTOR_KIT, 1, How.PROCESSED)
                                    - results.wall(Processor.CONNECTOR_KIT, 1, How.NONE))
                            / 1e6,
                    " ms");
            goals.atMost(
                    "processor, one device and its connector: wall time over one that only writes the same code",
                    150,
                    (results.wall(Processor.CONNECTOR_KIT, 1, How.PROCESSED)
                                    - results.wall(Processor.CONNECTOR_KIT, 1, How.WRITTEN))
                            / 1e6,
                    " ms");
        }
        for (Processor other : List.of(Processor.AUTO_VALUE, Processor.MAP_STRUCT)) {
            if (results.has(Processor.CONNECTOR_KIT, 100) && results.has(other, 100)) {
                goals.atMost(
                        "100 connectors with their devices: added CPU per annotated class ÷ " + other.title() + "'s",
                        1,
                        results.addedCpuPerClass(Processor.CONNECTOR_KIT, 100) / results.addedCpuPerClass(other, 100));
            }
        }
        return goals.toString();
    }

    private String tables() {
        Table added = new Table(
                "Processor",
                "Annotated classes",
                "Added CPU per class",
                "Of it the processor's own",
                "Added CPU per generated line",
                "Files generated",
                "Lines generated");
        Table times = new Table("Processor", "Annotated classes", "How", "Wall", "CPU");
        for (Processor processor : Processor.values()) {
            for (int sets : SIZES) {
                if (results.has(processor, sets)) {
                    String classes = Integer.toString(sets * processor.annotated());
                    added.row(
                            processor.title(),
                            classes,
                            Numbers.time(results.addedCpuPerClass(processor, sets)),
                            Numbers.time(results.ownCpuPerClass(processor, sets)),
                            Numbers.time(results.addedCpuPerLine(processor, sets)),
                            Integer.toString(results.generated(processor, sets).files()),
                            Long.toString(results.generated(processor, sets).lines()));
                    for (How how : How.values()) {
                        times.row(
                                processor.title(),
                                classes,
                                how.title(),
                                Numbers.time(results.wall(processor, sets, how)),
                                Numbers.time(results.cpu(processor, sets, how)));
                    }
                }
            }
        }
        return Machine.line()
                + " Whole javac processes, medians over " + Numbers.rounds(rounds)
                + ". ConnectorKit: a device with ten members, eight of them attributes, and"
                + " its connector; AutoValue: a value with the same ten properties; MapStruct: a mapper between two beans"
                + " with the same ten. Added is what the processor and the compilation of its code take over no processor; the processor's own"
                + " is what it takes over one that only writes the same code.\n\n"
                + added + "\n" + times;
    }
}
