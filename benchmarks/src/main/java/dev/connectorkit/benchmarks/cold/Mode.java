package dev.connectorkit.benchmarks.cold;

import java.util.List;

/** How the JVM is started. */
enum Mode {
    DEFAULT("default", List.of(), false, false),
    C1("C1", List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), false, false),
    APP_CDS("C1 + AppCDS", List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), true, false),
    ONE_CPU(
            "C1, one CPU",
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1"),
            false,
            true);

    private final String title;
    private final List<String> flags;
    private final boolean archived;
    private final boolean pinned;

    Mode(String title, List<String> flags, boolean archived, boolean pinned) {
        this.title = title;
        this.flags = flags;
        this.archived = archived;
        this.pinned = pinned;
    }

    String title() {
        return title;
    }

    List<String> flags() {
        return flags;
    }

    /** Whether the classes come from an archive made by an earlier run. */
    boolean archived() {
        return archived;
    }

    /** Whether the process is held on one core. */
    boolean pinned() {
        return pinned;
    }
}
