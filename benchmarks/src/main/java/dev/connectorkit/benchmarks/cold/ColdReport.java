package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.report.Goals;
import dev.connectorkit.benchmarks.report.Numbers;
import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Says in Markdown how the cold starts compare. */
final class ColdReport {
    private final ColdResults results;
    private final int rounds;

    ColdReport(ColdResults results, int rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    Section section() {
        return new Section(
                "cold",
                "Cold start: from the start of the JVM to the first event sent, or the first command answered",
                ratios(),
                new ColdTables(results, rounds).toString());
    }

    private String ratios() {
        Goals goals = new Goals();
        for (Job job : Job.values()) {
            if (results.has(job.ours(), Mode.C1, Wire.PLAIN)) {
                addTimes(goals, job, Wire.PLAIN, 0.22, 1.25);
                addTimes(goals, job, Wire.TLS, 0.42, 1.1);
                addClasses(goals, job);
            }
        }
        Job job = Job.FIRST_SEND;
        if (results.has(job.ours(), Mode.C1, Wire.PLAIN)) {
            goals.atMost(
                    "peak memory ÷ AWS SDK's (C1, plain)",
                    0.4,
                    ratio(job.ours(), job.awsSdk(), Wire.PLAIN, Run::peakBytes));
        }
        return goals + "\nA candidate's time ÷ ConnectorKit's (and its CPU time ÷ ConnectorKit's):\n"
                + relative(Job.FIRST_SEND) + relative(Job.FIRST_COMMAND);
    }

    private void addTimes(Goals goals, Job job, Wire wire, double ofSdk, double ofFloor) {
        ToLongFunction<Run> time = job == Job.FIRST_SEND ? Run::requestNanos : Run::doneNanos;
        goals.atMost(
                job.title() + " ÷ AWS SDK's as it comes (C1, " + wire.title() + ")",
                ofSdk,
                ratio(job.ours(), job.awsSdk(), wire, time));
        goals.atMost(
                job.title() + " ÷ the bare socket's (C1, " + wire.title() + ")",
                ofFloor,
                ratio(job.ours(), job.floor(), wire, time));
    }

    private void addClasses(Goals goals, Job job) {
        Run run = results.classes(job.ours(), Wire.PLAIN);
        LoadedClasses until = run == null ? null : job == Job.FIRST_SEND ? run.atRequest() : run.atEnd();
        if (until != null) {
            goals.atMost(
                    job.title() + ": classes of ConnectorKit and its dependencies until then",
                    job.mostClasses(),
                    until.libraries(),
                    "");
        }
    }

    private double ratio(Candidate of, Candidate to, Wire wire, ToLongFunction<Run> figure) {
        return results.median(of, Mode.C1, wire, figure) / results.median(to, Mode.C1, wire, figure);
    }

    private String relative(Job job) {
        List<String> head = new ArrayList<>(List.of(job.title()));
        job.others().forEach(candidate -> head.add(candidate.title()));
        Table table = new Table(head.toArray(String[]::new));
        for (Mode mode : Mode.values()) {
            for (Wire wire : Wire.values()) {
                if (results.has(job.ours(), mode, wire)) {
                    List<String> row = new ArrayList<>(List.of(mode.title() + ", " + wire.title()));
                    job.others().forEach(other -> row.add(relative(job.ours(), other, mode, wire)));
                    table.row(row);
                }
            }
        }
        return table.isEmpty() ? "" : "\n" + table;
    }

    private String relative(Candidate ours, Candidate other, Mode mode, Wire wire) {
        double time =
                results.median(other, mode, wire, Run::doneNanos) / results.median(ours, mode, wire, Run::doneNanos);
        double cpu = results.median(other, mode, wire, Run::cpuNanos) / results.median(ours, mode, wire, Run::cpuNanos);
        return Numbers.ratio(time) + " (" + Numbers.ratio(cpu) + ")";
    }
}
