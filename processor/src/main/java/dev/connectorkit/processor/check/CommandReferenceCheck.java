package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the command an author refers to, or what the author may have meant. */
final class CommandReferenceCheck {

    private static final String TAKE_A_CONSTANT = "take a constant of a class in dev.connectorkit.matter";

    private final MatterModel matter;
    private final SpecVersion spec;

    CommandReferenceCheck(MatterModel matter, SpecVersion spec) {
        this.matter = matter;
        this.spec = spec;
    }

    /**
     * What a reference comes to: the command with its cluster, or what to tell.
     *
     * @param cluster the cluster, or {@code null} when there is something to tell
     * @param command the command, or {@code null} when there is something to tell
     * @param refusal what to tell, or {@code null}
     */
    record Target(
            @Nullable Cluster cluster,
            @Nullable Command command,
            @Nullable Diagnostic refusal) {}

    Target resolve(String method, Placed<String> reference) {
        String[] names = reference.value().split("\\.", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
            return refuse(DiagnosticKey.MALFORMED_COMMAND, reference, method, reference.value(), TAKE_A_CONSTANT);
        }
        Optional<Cluster> found = matter.cluster(names[0]);
        if (found.isEmpty()) {
            return refuse(
                    DiagnosticKey.UNKNOWN_COMMAND_CLUSTER,
                    reference,
                    method,
                    names[0],
                    Suggestion.mend(names[0], matter.clusters().keySet(), TAKE_A_CONSTANT));
        }
        Cluster cluster = found.get();
        Command command = cluster.command(names[1]).orElse(null);
        if (command == null) {
            return noCommand(method, reference, cluster, names[1]);
        }
        String since = spec.precedes(cluster.since()) ? cluster.since() : command.since();
        if (since != null && spec.precedes(since)) {
            return refuse(
                    DiagnosticKey.LATER_COMMAND,
                    reference,
                    method,
                    spec.text(),
                    reference.value(),
                    since,
                    SpecVersion.firstWith(since).text());
        }
        return new Target(cluster, command, null);
    }

    private static Target noCommand(String method, Placed<String> reference, Cluster cluster, String name) {
        if (cluster.attribute(name).isPresent()) {
            return refuse(
                    DiagnosticKey.NOT_A_COMMAND,
                    reference,
                    method,
                    cluster.name(),
                    reference.value(),
                    "an attribute",
                    "take it with @OnWrite or @OnRead");
        }
        if (cluster.event(name).isPresent()) {
            return refuse(
                    DiagnosticKey.NOT_A_COMMAND,
                    reference,
                    method,
                    cluster.name(),
                    reference.value(),
                    "an event",
                    "a device sends it, nobody asks for it");
        }
        List<String> own = cluster.commands().stream().map(Command::name).toList();
        String otherwise = own.isEmpty()
                ? "the cluster has no commands; take another cluster"
                : "the cluster has " + String.join(", ", own);
        return refuse(
                DiagnosticKey.UNKNOWN_COMMAND,
                reference,
                method,
                cluster.name(),
                name,
                Suggestion.mend(name, own, otherwise));
    }

    private static Target refuse(DiagnosticKey key, Placed<String> reference, String... arguments) {
        return new Target(null, null, Diagnostic.of(key, reference.place(), arguments));
    }
}
