package dev.connectorkit.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The document of all measurements: ratios of every campaign first, then their tables. Between markers it belongs to the
 * campaigns, and each replaces its own parts; the rest is for people.
 */
public final class PerformanceDocument {
    /** The keys of all campaigns, in the order of the document. */
    public static final List<String> KEYS = List.of("warm", "cold", "compile");

    private static final String EMPTY = """
            # Performance

            ConnectorKit beside what people use today. Each campaign runs all candidates on the same payloads in the same
            run, taking turns, and what counts is their ratios: absolute times depend on the machine.
            [`benchmarks`](../benchmarks/README.md) measures and writes everything between the markers.

            ## Ratios

            """;

    private final Path file;

    /**
     * The document in a file.
     *
     * @param file need not exist yet
     */
    public PerformanceDocument(Path file) {
        this.file = file;
    }

    /**
     * Puts a campaign's results into their places and leaves the others alone.
     *
     * @param section the results
     * @throws IOException when the file cannot be read or written
     */
    public void merge(Section section) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : empty();
        text = replace(text, "ratios", section.key(), "### " + section.title() + "\n\n" + section.ratios());
        text = replace(text, "tables", section.key(), "### " + section.title() + "\n\n" + section.tables());
        Files.writeString(file, text);
    }

    private static String empty() {
        StringBuilder text = new StringBuilder(EMPTY);
        KEYS.forEach(key -> text.append(open("ratios", key))
                .append('\n')
                .append(close("ratios", key))
                .append("\n\n"));
        text.append("## Measurements\n");
        KEYS.forEach(key -> text.append('\n')
                .append(open("tables", key))
                .append('\n')
                .append(close("tables", key))
                .append('\n'));
        return text.toString();
    }

    private String replace(String text, String part, String key, String content) {
        int from = text.indexOf(open(part, key));
        int to = text.indexOf(close(part, key));
        if (from < 0 || to < from) {
            throw new IllegalStateException(
                    file + " must have the lines " + open(part, key) + " and " + close(part, key)
                            + ", found none; put them back, or delete the file and run every campaign again");
        }
        return text.substring(0, from) + open(part, key) + "\n" + content.strip() + "\n" + text.substring(to);
    }

    private static String open(String part, String key) {
        return "<!-- " + part + " of " + key + " -->";
    }

    private static String close(String part, String key) {
        return "<!-- end of " + part + " of " + key + " -->";
    }
}
