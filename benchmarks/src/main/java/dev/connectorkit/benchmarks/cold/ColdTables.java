package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.report.Machine;
import dev.connectorkit.benchmarks.report.Numbers;
import dev.connectorkit.benchmarks.report.Table;
import java.util.List;

/** Says in Markdown everything that was measured of cold starts. */
final class ColdTables {
    private final ColdResults results;
    private final int rounds;

    ColdTables(ColdResults results, int rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Machine.line())
                .append(" Whole processes, medians over ")
                .append(Numbers.rounds(rounds))
                .append("; \"first\" is from the start of the process to the arrival of the"
                        + " whole request at the server, \"done\" until its answer has been read. Over TLS the"
                        + " candidates trust one certificate. AppCDS: an archive of each candidate's own first run.\n");
        for (Job job : Job.values()) {
            for (Mode mode : Mode.values()) {
                for (Wire wire : Wire.values()) {
                    if (results.has(job.ours(), mode, wire)) {
                        text.append("\n#### ")
                                .append(Character.toUpperCase(job.title().charAt(0)));
                        text.append(job.title().substring(1)).append(": ").append(mode.title());
                        text.append(", ").append(wire.title());
                        text.append(mode.flags().isEmpty() ? "" : " (`" + String.join(" ", mode.flags()) + "`)");
                        text.append("\n\n").append(times(job, mode, wire));
                    }
                }
            }
        }
        return text + "\n#### Classes and size\n\n" + classes();
    }

    private Table times(Job job, Mode mode, Wire wire) {
        Table table = new Table("Candidate", "First", "least", "±", "Done", "CPU", "Peak memory", "Runs");
        for (Candidate candidate : job.candidates()) {
            boolean sends = !candidate.equals(Candidate.nothing());
            List<Long> first = results.all(candidate, mode, wire, sends ? Run::requestNanos : Run::doneNanos);
            table.row(
                    candidate.title(),
                    sends ? Numbers.time(Numbers.median(first)) : "",
                    sends ? Numbers.time(Numbers.least(first)) : "",
                    Math.round(100 * Numbers.spread(first)) + " %",
                    Numbers.time(results.median(candidate, mode, wire, Run::doneNanos)),
                    Numbers.time(results.median(candidate, mode, wire, Run::cpuNanos)),
                    Numbers.bytes(results.median(candidate, mode, wire, Run::peakBytes)),
                    Integer.toString(first.size()));
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
        for (Job job : Job.values()) {
            for (Candidate candidate : job.candidates()) {
                Run plain = results.classes(candidate, Wire.PLAIN);
                Run tls = results.classes(candidate, Wire.TLS);
                if (plain != null && tls != null && plain.atEnd() != null && tls.atEnd() != null) {
                    LoadedClasses until = plain.atRequest() == null ? plain.atEnd() : plain.atRequest();
                    table.row(
                            candidate.title() + ", " + job.title(),
                            Integer.toString(until.libraries()),
                            Integer.toString(plain.atEnd().libraries()),
                            Integer.toString(plain.atEnd().all()),
                            Integer.toString(tls.atEnd().all()),
                            Numbers.bytes(results.size(candidate)));
                }
            }
        }
        return table;
    }
}
