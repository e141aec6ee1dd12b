package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the event an author refers to, or what the author may have meant. */
final class EventReferenceCheck {

    private static final String TAKE_A_CONSTANT = "take a constant of a class in dev.connectorkit.matter";

    private final MatterModel matter;

    EventReferenceCheck(MatterModel matter) {
        this.matter = matter;
    }

    /**
     * What a reference comes to: the event with its cluster, or what to tell.
     *
     * @param cluster the cluster, or {@code null} when there is something to tell
     * @param event the event, or {@code null} when there is something to tell
     * @param refusal what to tell, or {@code null}
     */
    record Target(
            @Nullable Cluster cluster,
            @Nullable Event event,
            @Nullable Diagnostic refusal) {}

    Target resolve(String type, Placed<String> reference) {
        String[] names = reference.value().split("\\.", -1);
        Cluster cluster = names.length == 2 ? matter.cluster(names[0]).orElse(null) : null;
        if (cluster == null) {
            String mend = names.length == 2
                    ? Suggestion.mend(names[0], matter.clusters().keySet(), TAKE_A_CONSTANT)
                    : TAKE_A_CONSTANT;
            return refuse(DiagnosticKey.MALFORMED_EVENT, reference, type, reference.value(), mend);
        }
        return cluster.event(names[1])
                .map(event -> new Target(cluster, event, null))
                .orElseGet(() -> noEvent(type, reference, cluster, names[1]));
    }

    private static Target noEvent(String type, Placed<String> reference, Cluster cluster, String name) {
        List<String> own = cluster.events().stream().map(Event::name).toList();
        String otherwise = own.isEmpty()
                ? "the cluster has no events; take another cluster"
                : "the cluster has " + String.join(", ", own);
        return refuse(
                DiagnosticKey.UNKNOWN_EVENT,
                reference,
                type,
                cluster.name(),
                name,
                Suggestion.mend(name, own, otherwise));
    }

    private static Target refuse(DiagnosticKey key, Placed<String> reference, String... arguments) {
        return new Target(null, null, Diagnostic.of(key, reference.place(), arguments));
    }
}
