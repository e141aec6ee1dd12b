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
 * @param ownClasses the jar with the candidate's own classes
 */
record ClassLog(Path file, Path ownClasses) {
    private static final Pattern GENERATED =
            Pattern.compile(".*\\w(?:Matter|ConnectorHandler|ConnectorRequests)(?:\\$\\w+)? source: .*");

    LoadedClasses read() {
        String own = ownClasses.getFileName().toString();
        int all = 0;
        int libraries = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                all++;
                boolean isOwn = line.endsWith(own) && !GENERATED.matcher(line).matches();
                libraries += line.contains("source: file:") && !isOwn ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoadedClasses(all, libraries);
    }
}
