package dev.connectorkit.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when something was measured. */
public final class Machine {
    private Machine() {}

    /**
     * One line on machine, system, JDK and date.
     *
     * @return Markdown
     */
    public static String line() {
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": "
                + Runtime.getRuntime().availableProcessors() + " × " + field("/proc/cpuinfo", "model name") + ", "
                + memory() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.runtime.version") + ".";
    }

    private static String memory() {
        String kibibytes = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kibibytes.isEmpty() ? "unknown memory" : Math.round(Long.parseLong(kibibytes) / 1048576.0) + " GiB";
    }

    private static String field(String file, String name) {
        try {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (line.startsWith(name)) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            // Not Linux.
        }
        return "unknown";
    }
}
