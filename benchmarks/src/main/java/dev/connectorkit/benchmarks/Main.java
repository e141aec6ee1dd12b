package dev.connectorkit.benchmarks;

import dev.connectorkit.benchmarks.cold.ColdCampaign;
import dev.connectorkit.benchmarks.compile.CompileCampaign;
import dev.connectorkit.benchmarks.report.PerformanceDocument;
import dev.connectorkit.benchmarks.report.Section;
import dev.connectorkit.benchmarks.warm.WarmCampaign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs one campaign and writes what it measured into the document. */
public final class Main {
    private static final String USAGE =
            "usage: java -jar benchmarks.jar warm|cold|compile [--quick] [--rounds=N] [filter]";
    private static final String ROUNDS = "--rounds=";
    private static final Path DOCUMENT = Path.of("docs", "performance.md");

    private Main() {}

    /**
     * The command line.
     *
     * @param arguments campaign, then {@code --quick} for few short runs that are printed and not written, {@code --rounds=N}
     *     for another number of rounds, a part of the name of what to measure alone, which is not written either
     * @throws Exception when something could not be measured
     */
    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments);
        if (options.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        boolean quick = options.contains("--quick");
        String filter = options.stream()
                .skip(1)
                .filter(option -> !option.startsWith("--"))
                .findFirst()
                .orElse("");
        Section section = measure(options.get(0), quick, rounds(options), filter);
        System.out.println("# " + section.title() + "\n\n" + section.ratios() + "\n" + section.tables());
        if (!quick && filter.isEmpty()) {
            if (!Files.isDirectory(DOCUMENT.getParent())) {
                throw new IllegalStateException(
                        "document must lie in docs, found no such folder; run at the root of the repository");
            }
            new PerformanceDocument(DOCUMENT).merge(section);
        }
    }

    /** Those asked for; 0 when none are. */
    private static int rounds(List<String> options) {
        for (String option : options) {
            if (option.startsWith(ROUNDS)) {
                return Integer.parseInt(option.substring(ROUNDS.length()));
            }
        }
        return 0;
    }

    private static Section measure(String campaign, boolean quick, int rounds, String filter) throws Exception {
        return switch (campaign) {
            case "warm" -> new WarmCampaign(quick, rounds, filter).run();
            case "cold" -> new ColdCampaign(quick, rounds, filter).run();
            case "compile" -> new CompileCampaign(quick, rounds, filter).run();
            default -> throw new IllegalArgumentException(USAGE + ", found " + campaign);
        };
    }
}
