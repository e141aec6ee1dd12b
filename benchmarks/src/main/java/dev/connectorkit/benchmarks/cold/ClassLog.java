package dev.connectorkit.benchmarks.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The JVM's log of the classes it loads, which can be read while the process waits for an answer.
 *
 * @param file written by {@code -Xlog:class+load}
 */
record ClassLog(Path file) {
    private static final String OWN = " dev.connectorkit.benchmarks.";
    private static final Pattern GENERATED =
            Pattern.compile(".*\\w(?:Matter|ConnectorHandler|ConnectorRequests)(?:\\$\\w+)? source: .*");

    LoadedClasses read() {
        int all = 0;
        int libraries = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                all++;
                boolean isOwn = line.contains(OWN) && !GENERATED.matcher(line).matches();
                libraries += line.contains("source: file:") && !isOwn ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoadedClasses(all, libraries);
    }
}
