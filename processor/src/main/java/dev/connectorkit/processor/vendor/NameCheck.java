package dev.connectorkit.processor.vendor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sees that clusters, extensions and elements can be told apart by name, and their generated classes on any disk. */
final class NameCheck {

    private final Map<String, String> services = new HashMap<>();
    private final Map<String, Set<String>> elements = new HashMap<>();
    private final Findings findings;

    /**
     * Makes the check.
     *
     * @param clusters the standard clusters
     */
    NameCheck(Collection<String> clusters, Findings findings) {
        this.findings = findings;
        clusters.forEach(name -> services.put(folded(name), "Matter's cluster " + name));
    }

    /** Notes the names in a cluster of the vocabulary, for its extensions to keep clear of. */
    void standard(ClusterSource cluster) {
        cluster.elements().forEach(element -> take(cluster, element));
    }

    void check(ClusterSource source) {
        String service = source.service().getId().getName();
        String owner = services.putIfAbsent(folded(source.name()), source.described());
        if (owner != null) {
            findings.add(FindingKind.SERVICE_NAME, source.service(), source.described(), owner, service);
        }
        for (Element element : source.elements()) {
            if (!take(source, element)) {
                findings.add(
                        FindingKind.SECOND_NAME,
                        element.shape(),
                        source.described(element),
                        element.kind().word,
                        "cluster " + source.clusterName());
            }
        }
    }

    private boolean take(ClusterSource source, Element element) {
        return elements.computeIfAbsent(
                        String.join(" ", List.of(source.clusterName(), element.kind().word)), none -> new HashSet<>())
                .add(element.name());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
