package dev.connectorkit.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** The CPU time of all its threads, those that have ended included, in nanoseconds; Linux counts it in hundredths of a second. */
    static long cpuNanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }
}
