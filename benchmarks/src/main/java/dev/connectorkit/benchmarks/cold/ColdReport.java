package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.report.Goals;
import dev.connectorkit.benchmarks.report.Machine;
import dev.connectorkit.benchmarks.report.Numbers;
import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.List;

/** Says in Markdown what the cold starts took. */
final class ColdReport {
    private final ColdResults results;

    ColdReport(ColdResults results) {
        this.results = results;
    }

    Section section() {
        return new Section("cold", "Cold start: from the start of the JVM to the first event sent", ratios(), tables());
    }

    private String ratios() {
        Goals goals = new Goals();
        if (results.has(Candidate.OURS, Mode.C1, Wire.PLAIN)) {
            addTimeGoals(goals, Wire.PLAIN, 0.22, 1.25);
            addTimeGoals(goals, Wire.TLS, 0.42, 1.1);
            goals.atMost(
                    "peak memory ÷ AWS SDK's (C1, plain)",
                    0.4,
                    results.median(Candidate.OURS, Mode.C1, Wire.PLAIN, Run::peakBytes)
                            / results.median(Candidate.AWS, Mode.C1, Wire.PLAIN, Run::peakBytes));
        }
        Run classes = results.classes(Candidate.OURS, Wire.PLAIN);
        if (classes != null && classes.atRequest() != null) {
            goals.atMost(
                    "classes of ConnectorKit and its dependencies until the first request",
                    60,
                    classes.atRequest().libraries(),
                    "");
        }
        return goals + "\nA candidate's time ÷ ConnectorKit's:\n\n" + relative();
    }

    private void addTimeGoals(Goals goals, Wire wire, double ofSdk, double ofFloor) {
        double ours = results.median(Candidate.OURS, Mode.C1, wire, Run::requestNanos);
        goals.atMost(
                "first request ÷ AWS SDK's as it comes (C1, " + wire.title() + ")",
                ofSdk,
                ours / results.median(Candidate.AWS, Mode.C1, wire, Run::requestNanos));
        goals.atMost(
                "first request ÷ the bare socket's (C1, " + wire.title() + ")",
                ofFloor,
                ours / results.median(Candidate.FLOOR, Mode.C1, wire, Run::requestNanos));
    }

    private Table relative() {
        List<Candidate> others = Candidate.FIRST_SEND.stream()
                .filter(candidate -> candidate != Candidate.OURS && candidate != Candidate.NOTHING)
                .toList();
        List<String> head = new ArrayList<>(List.of("How"));
        others.forEach(candidate -> head.add(candidate.title()));
        Table table = new Table(head.toArray(String[]::new));
        for (Mode mode : Mode.values()) {
            for (Wire wire : Wire.values()) {
                if (results.has(Candidate.OURS, mode, wire)) {
                    double ours = results.median(Candidate.OURS, mode, wire, Run::requestNanos);
                    List<String> row = new ArrayList<>(List.of(mode.title() + ", " + wire.title()));
                    others.forEach(other ->
                            row.add(Numbers.ratio(results.median(other, mode, wire, Run::requestNanos) / ours)));
                    table.row(row);
                }
            }
        }
        return table;
    }

    private String tables() {
        StringBuilder text = new StringBuilder(Machine.line())
                .append(" Whole processes, medians; \"first\" is from the start of the process to the arrival of the"
                        + " whole request at the server, \"answered\" until the answer has been read. Over TLS the"
                        + " candidates trust one certificate. AppCDS: an archive of each candidate's own first run.\n");
        for (Mode mode : Mode.values()) {
            for (Wire wire : Wire.values()) {
                if (results.has(Candidate.OURS, mode, wire)) {
                    text.append("\n#### ").append(mode.title()).append(", ").append(wire.title());
                    text.append(mode.flags().isEmpty() ? "" : " (`" + String.join(" ", mode.flags()) + "`)");
                    text.append("\n\n").append(times(mode, wire));
                }
            }
        }
        return text + "\n#### Classes and size\n\n" + classes();
    }

    private Table times(Mode mode, Wire wire) {
        Table table = new Table("Candidate", "First", "least", "±", "Answered", "CPU", "Peak memory", "Runs");
        for (Candidate candidate : Candidate.FIRST_SEND) {
            if (results.has(candidate, mode, wire)) {
                List<Long> first = results.all(
                        candidate, mode, wire, candidate == Candidate.NOTHING ? Run::doneNanos : Run::requestNanos);
                table.row(
                        candidate.title(),
                        Numbers.time(Numbers.median(first)),
                        Numbers.time(Numbers.least(first)),
                        Math.round(100 * Numbers.spread(first)) + " %",
                        Numbers.time(results.median(candidate, mode, wire, Run::doneNanos)),
                        Numbers.time(results.median(candidate, mode, wire, Run::cpuNanos)),
                        Numbers.bytes(results.median(candidate, mode, wire, Run::peakBytes)),
                        Integer.toString(first.size()));
            }
        }
        return table;
    }

    private Table classes() {
        Table table = new Table(
                "Candidate",
                "From libraries until the first request",
                "until done",
                "All until done",
                "All until done, TLS",
                "Deployed");
        for (Candidate candidate : Candidate.FIRST_SEND) {
            Run plain = results.classes(candidate, Wire.PLAIN);
            Run tls = results.classes(candidate, Wire.TLS);
            if (plain != null && tls != null && plain.atEnd() != null && tls.atEnd() != null) {
                LoadedClasses until = plain.atRequest() == null ? plain.atEnd() : plain.atRequest();
                table.row(
                        candidate.title(),
                        Integer.toString(until.libraries()),
                        Integer.toString(plain.atEnd().libraries()),
                        Integer.toString(plain.atEnd().all()),
                        Integer.toString(tls.atEnd().all()),
                        Numbers.bytes(results.size(candidate)));
            }
        }
        return table;
    }
}
