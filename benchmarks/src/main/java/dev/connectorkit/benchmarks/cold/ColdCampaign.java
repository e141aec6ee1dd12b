package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.cold.ColdResults.Case;
import dev.connectorkit.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Starts every candidate in every mode, once a round, in an order that changes from round to round. */
public final class ColdCampaign {
    private static final int ROUNDS = 15;
    private static final int QUICK_ROUNDS = 3;

    private final int rounds;
    private final String filter;

    /**
     * A campaign.
     *
     * @param quick few rounds
     * @param rounds how many; 0 for as many as are worth a document
     * @param filter the name of the mode or job to measure; empty for all
     */
    public ColdCampaign(boolean quick, int rounds, String filter) {
        this.rounds = rounds > 0 ? rounds : quick ? QUICK_ROUNDS : ROUNDS;
        this.filter = filter;
    }

    /**
     * Measures.
     *
     * @return the results
     * @throws Exception when a candidate fails
     */
    public Section run() throws Exception {
        Path directory = Files.createTempDirectory("connectorkit-cold");
        ColdResults results = new ColdResults();
        try (Launcher launcher = new Launcher(directory)) {
            List<Case> cases = cases();
            // Once unmeasured: makes the archives, warms the page cache and the server.
            for (Case of : cases) {
                launcher.measure(of.candidate(), of.mode(), of.wire());
            }
            Random random = new Random(1);
            for (int round = 1; round <= rounds; round++) {
                System.err.println("round " + round);
                Collections.shuffle(cases, random);
                for (Case of : cases) {
                    results.add(of, launcher.measure(of.candidate(), of.mode(), of.wire()));
                }
            }
            countClasses(cases, launcher, results);
        } finally {
            delete(directory);
        }
        return new ColdReport(results, rounds).section();
    }

    private static void countClasses(List<Case> cases, Launcher launcher, ColdResults results)
            throws IOException, InterruptedException {
        for (Candidate candidate :
                cases.stream().map(Case::candidate).distinct().toList()) {
            results.addSize(candidate, launcher.size(candidate));
            for (Wire wire : Wire.values()) {
                results.addClasses(candidate, wire, launcher.countClasses(candidate, wire));
            }
        }
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Job job : Job.values()) {
            for (Mode mode : Mode.values()) {
                boolean wanted = filter.isEmpty() || filter.equals(mode.name()) || filter.equals(job.name());
                for (Wire wire : wanted ? Wire.values() : new Wire[0]) {
                    for (Candidate candidate : job.candidates()) {
                        cases.add(new Case(candidate, mode, wire));
                    }
                }
            }
        }
        return new ArrayList<>(cases.stream().distinct().toList());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
