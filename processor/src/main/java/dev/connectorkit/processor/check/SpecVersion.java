package dev.connectorkit.processor.check;

import dev.connectorkit.processor.knowledge.Cluster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the Matter specification.
 *
 * @param text such as {@code 1.4}
 */
record SpecVersion(String text) implements Comparable<SpecVersion> {

    /** Those an author can choose; the service speaks the first. */
    static final List<String> KNOWN = List.of("1.4", "1.5", "1.6");

    /** Tells whether something that came with a version is not yet in this one. */
    boolean precedes(@Nullable String since) {
        return since != null && compareTo(new SpecVersion(since)) < 0;
    }

    /** The first version an author can choose that has what came with a version. */
    static SpecVersion firstWith(String since) {
        return KNOWN.stream()
                .map(SpecVersion::new)
                .filter(known -> !known.precedes(since))
                .findFirst()
                .orElse(new SpecVersion(since));
    }

    /** The revision a cluster has in this version: that of the last version which moved it. */
    int revisionOf(Cluster cluster) {
        int revision = cluster.revisions().values().iterator().next();
        for (var moved : cluster.revisions().entrySet()) {
            if (!precedes(moved.getKey())) {
                revision = moved.getValue();
            }
        }
        return revision;
    }

    @Override
    public int compareTo(SpecVersion other) {
        String[] left = text.split("\\.");
        String[] right = other.text.split("\\.");
        for (int part = 0; part < Math.max(left.length, right.length); part++) {
            int order = Integer.compare(part(left, part), part(right, part));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
