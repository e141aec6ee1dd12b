package dev.connectorkit.benchmarks.warm;

import java.util.List;

/**
 * One thing that all candidates do.
 *
 * @param benchmark the JMH class; its methods are the candidates
 * @param title what people call it
 * @param threads how many do it at once
 */
record Subject(Class<?> benchmark, String title, int threads) {
    static final List<Subject> ALL = List.of(
            new Subject(ToSigned.class, "build, validate, serialize, sign", 1),
            new Subject(Build.class, "build", 1),
            new Subject(Validate.class, "validate", 1),
            new Subject(Serialize.class, "serialize", 1),
            new Subject(Sign.class, "sign", 1),
            new Subject(Send.class, "send over loopback, 1 thread", 1),
            new Subject(Send.class, "send over loopback, 16 threads", 16),
            new Subject(MapState.class, "map a light to Matter", 1),
            new Subject(FindChanges.class, "find what changed in a light", 1),
            new Subject(DispatchCommand.class, "inbound command to its response event", 1));
}
