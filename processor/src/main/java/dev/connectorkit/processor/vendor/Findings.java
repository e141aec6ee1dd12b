package dev.connectorkit.processor.vendor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.SourceLocation;

/** Collects what is to be told about an author's files. */
final class Findings {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::location, Comparator.nullsFirst(Comparator.<SourceLocation>naturalOrder()));

    private final List<Finding> found = new ArrayList<>();

    void add(FindingKind kind, @Nullable FromSourceLocation place, String... arguments) {
        found.add(new Finding(kind, place == null ? null : place.getSourceLocation(), List.of(arguments)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** In the order of the places, each once. */
    List<Finding> list() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
