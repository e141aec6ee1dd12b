package dev.connectorkit.benchmarks.cold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JVM's log of the classes it loads, which can be read while the process waits for an answer.
 *
 * @param file written by {@code -Xlog:class+load}
 * @param ownClasses the jar with the candidate's own classes
 */
record ClassLog(Path file, Path ownClasses) {
    LoadedClasses read() {
        String own = ownClasses.getFileName().toString();
        int all = 0;
        int libraries = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                all++;
                libraries += line.contains("source: file:") && !line.endsWith(own) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoadedClasses(all, libraries);
    }
}
