package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.cold.ColdResults.Case;
import dev.connectorkit.benchmarks.report.Section;
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

    private final boolean quick;
    private final String filter;

    /**
     * A campaign.
     *
     * @param quick two rounds
     * @param filter part of the name of the modes to measure; empty for all
     */
    public ColdCampaign(boolean quick, String filter) {
        this.quick = quick;
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
            for (int round = 1; round <= (quick ? 3 : ROUNDS); round++) {
                System.err.println("round " + round);
                Collections.shuffle(cases, random);
                for (Case of : cases) {
                    results.add(of, launcher.measure(of.candidate(), of.mode(), of.wire()));
                }
            }
            for (Candidate candidate : Candidate.FIRST_SEND) {
                results.addSize(candidate, DeployedJars.size(launcher.classPath(candidate)));
                for (Wire wire : Wire.values()) {
                    results.addClasses(candidate, wire, launcher.countClasses(candidate, wire));
                }
            }
        } finally {
            delete(directory);
        }
        return new ColdReport(results).section();
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Candidate candidate : Candidate.FIRST_SEND) {
            for (Mode mode : Mode.values()) {
                for (Wire wire : Wire.values()) {
                    boolean differs = candidate != Candidate.NOTHING || wire == Wire.PLAIN;
                    if (differs && mode.name().contains(filter)) {
                        cases.add(new Case(candidate, mode, wire));
                    }
                }
            }
        }
        return cases;
    }

    private static void delete(Path directory) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
