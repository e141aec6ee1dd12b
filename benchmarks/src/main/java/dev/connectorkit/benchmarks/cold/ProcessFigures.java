package dev.connectorkit.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux knows about a process that still lives. */
final class ProcessFigures {
    private ProcessFigures() {}

    /** The most memory it has had resident, in bytes. */
    static long peakResident(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("status of a process must have VmHWM, found none");
    }

    /** The CPU time of its threads that still live, in nanoseconds; JVMs end few at the start. */
    static long cpuNanos(long pid) throws IOException {
        long nanos = 0;
        List<Path> threads;
        try (Stream<Path> list = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            threads = list.toList();
        }
        for (Path thread : threads) {
            try {
                nanos += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ")[0]);
            } catch (NoSuchFileException e) {
                // Has just ended.
            }
        }
        return nanos;
    }
}
