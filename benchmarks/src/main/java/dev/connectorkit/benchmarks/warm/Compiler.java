package dev.connectorkit.benchmarks.warm;

import java.util.List;

/** How the JVM compiles: fully, or as AWS Lambda sets it. */
enum Compiler {
    C2("all compilers", List.of()),
    C1("C1 only, as AWS Lambda sets it", List.of("-XX:TieredStopAtLevel=1"));

    private final String title;
    private final List<String> flags;

    Compiler(String title, List<String> flags) {
        this.title = title;
        this.flags = flags;
    }

    String title() {
        return title;
    }

    List<String> flags() {
        return flags;
    }
}
