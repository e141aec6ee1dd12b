package dev.connectorkit.benchmarks.warm;

import dev.connectorkit.benchmarks.report.Goals;
import dev.connectorkit.benchmarks.report.Machine;
import dev.connectorkit.benchmarks.report.Numbers;
import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.report.Table;
import dev.connectorkit.benchmarks.warm.WarmResults.Case;
import dev.connectorkit.benchmarks.warm.WarmResults.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in Markdown what JMH measured. */
final class WarmReport {
    private static final String OURS = "connectorKit";
    private static final String PARTS = "connectorKitParts";
    private static final Map<String, String> CANDIDATES = new LinkedHashMap<>();

    static {
        CANDIDATES.put(OURS, "ConnectorKit");
        CANDIDATES.put(PARTS, "ConnectorKit without its client");
        CANDIDATES.put("awsSdk", "AWS SDK");
        CANDIDATES.put("awsSdkUrl", "AWS SDK + UrlConnection");
        CANDIDATES.put("databind", "databind + AWS's signer");
        CANDIDATES.put("jacksonCore", "jackson-core + lean signer");
        CANDIDATES.put("floor", "floor, by hand");
    }

    private final WarmResults results;
    private final int rounds;

    WarmReport(WarmResults results, int rounds) {
        this.results = results;
        this.rounds = rounds;
    }

    Section section() {
        return new Section("warm", "Warm process: time and allocation per operation", ratios(), tables());
    }

    private String ratios() {
        return goals()
                + "\nThe goals name the steps up to the signature, which is ConnectorKit without its client; the SDK has no"
                + " such parts and goes through its client. Through both clients: see the tables.\n\nA candidate's time ÷ ConnectorKit's (and its allocation ÷ ConnectorKit's):\n\n"
                + times(Compiler.C2) + "\n" + Compiler.C1.title() + ":\n\n" + times(Compiler.C1);
    }

    private Goals goals() {
        Goals goals = new Goals();
        results.cases().forEach((which, samples) -> {
            Samples aws = samples.get("awsSdk");
            Samples floor = samples.get("floor");
            Samples parts = samples.get(PARTS);
            if (which.subject().benchmark() == ToSigned.class
                    && which.compiler() == Compiler.C2
                    && aws != null
                    && floor != null
                    && parts != null) {
                boolean event = which.payload().equals("event");
                String what = event ? "device event" : "discovery of 100 devices";
                goals.atLeast(what + ": throughput ÷ AWS SDK's", event ? 8 : 5, aws.time() / parts.time());
                goals.atMost(
                        what + ": allocation ÷ AWS SDK's", event ? 0.02 : 0.01, parts.allocated() / aws.allocated());
                double most = event ? 1.25 : 1.2;
                goals.atMost(what + ": time ÷ the floor's", most, parts.time() / floor.time());
            }
        });
        return goals;
    }

    private Table times(Compiler compiler) {
        List<String> head = new ArrayList<>(CANDIDATES.values());
        head.set(0, "What");
        Table table = new Table(head.toArray(String[]::new));
        results.cases().forEach((which, samples) -> {
            Samples ours = samples.get(OURS);
            if (which.compiler() == compiler && ours != null && samples.size() > 1) {
                List<String> row = new ArrayList<>(List.of(which.title()));
                CANDIDATES.keySet().stream()
                        .filter(candidate -> !candidate.equals(OURS))
                        .forEach(candidate -> row.add(ratio(samples.get(candidate), ours)));
                table.row(row);
            }
        });
        return table;
    }

    private static String ratio(@Nullable Samples other, Samples ours) {
        return other == null
                ? ""
                : Numbers.ratio(other.time() / ours.time()) + " ("
                        + Numbers.ratio(other.allocated() / Math.max(1, ours.allocated())) + ")";
    }

    private String tables() {
        StringBuilder text = new StringBuilder(Machine.line())
                .append(" Medians over the iterations of ")
                .append(Numbers.rounds(rounds))
                .append("; ± half the distance between the quartiles. CPU is"
                        + " the whole process's, collector and compilers included. A KB has 1,000 bytes.\n");
        results.cases().forEach((which, samples) -> {
            text.append("\n#### ").append(capital(which)).append("\n\n").append(table(samples));
        });
        return text.toString();
    }

    private static String capital(Case which) {
        String title = which.title();
        return Character.toUpperCase(title.charAt(0)) + title.substring(1) + " ("
                + which.compiler().title() + ")";
    }

    private static Table table(Map<String, Samples> samples) {
        Table table = new Table("Candidate", "Time", "±", "CPU", "Allocated");
        CANDIDATES.forEach((key, name) -> {
            Samples of = samples.get(key);
            if (of != null) {
                table.row(
                        name,
                        Numbers.time(of.time()),
                        Math.round(100 * Numbers.spread(of.nanos())) + " %",
                        Numbers.time(of.cpu()),
                        Numbers.bytes(of.allocated()));
            }
        });
        return table;
    }
}
