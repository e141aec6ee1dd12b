package dev.connectorkit.benchmarks.compile;

import java.util.Set;

/** The annotation processors, each with the classes that its users write. */
enum Processor {
    CONNECTOR_KIT(
            "ConnectorKit",
            2,
            Set.of("connectorkit-model", "connectorkit-runtime", "jspecify"),
            Set.of(
                    "connectorkit-processor",
                    "connectorkit-model",
                    "javapoet",
                    "smithy-model",
                    "smithy-utils",
                    "jspecify")),
    AUTO_VALUE("AutoValue", 1, Set.of("auto-value-annotations"), Set.of("auto-value")),
    MAP_STRUCT("MapStruct", 1, Set.of("mapstruct"), Set.of("mapstruct-processor", "mapstruct"));

    private final String title;
    private final int annotated;
    private final Set<String> classPath;
    private final Set<String> processorPath;

    Processor(String title, int annotated, Set<String> classPath, Set<String> processorPath) {
        this.title = title;
        this.annotated = annotated;
        this.classPath = classPath;
        this.processorPath = processorPath;
    }

    String title() {
        return title;
    }

    /** How many annotated classes one source set of {@link AnnotatedSources} has. */
    int annotated() {
        return annotated;
    }

    Set<String> classPath() {
        return classPath;
    }

    Set<String> processorPath() {
        return processorPath;
    }
}
