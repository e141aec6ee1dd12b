package dev.connectorkit.model.tool.matter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;

/** Writes the commands of a cluster: an operation and a structure per request, a structure per response. */
final class CommandWriter {
    private static final Set<String> PLAIN_RESPONSES = Set.of("status", "none");

    private final SmithyFile file;
    private final SourceElement cluster;
    private final MemberWriter members;

    CommandWriter(SmithyFile file, SourceElement cluster, MemberWriter members) {
        this.file = file;
        this.cluster = cluster;
        this.members = members;
    }

    /** The requests that are still in use, in the order of their ids. */
    static List<SourceElement> requests(SourceElement cluster) {
        return inUse(cluster, "request");
    }

    /** The responses that are still in use, in the order of their ids. */
    static List<SourceElement> responses(SourceElement cluster) {
        return inUse(cluster, "response");
    }

    /** The operation that stands for a request. */
    static String operation(SourceElement request) {
        return request.name() + "Command";
    }

    void write() {
        var responses = responses(cluster).stream().map(SourceElement::name).collect(Collectors.toSet());
        for (var request : requests(cluster)) {
            writeOperation(request, responses);
            file.blank().open("structure " + request.name() + "Request");
            members.writeFields(request, request.name() + "Request");
            file.close();
        }
        responses(cluster).forEach(this::writeResponse);
    }

    private void writeOperation(SourceElement request, Set<String> responses) {
        var answer = request.find("response").orElse("none");
        var plain = PLAIN_RESPONSES.contains(answer);
        if (!plain && !responses.contains(answer)) {
            throw new IllegalArgumentException("command " + cluster.name() + "." + request.name()
                    + " must be answered by a command of its cluster, found " + answer);
        }
        var trait = Node.objectNode().withMember("id", request.text("id"));
        trait = TraitValue.copy(request, trait, "access", "quality", "since");
        trait = TraitValue.flag(trait, "provisional", TraitValue.provisional(request));
        file.blank().documentation(Sentences.command(cluster, request, answer));
        file.trait("command", plain ? trait.withMember("response", answer) : trait);
        request.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
        file.open("operation " + operation(request)).line("input: " + request.name() + "Request");
        if (!plain) {
            file.line("output: " + answer);
        }
        file.close();
    }

    private void writeResponse(SourceElement response) {
        var trait = Node.objectNode().withMember("id", response.text("id"));
        file.blank().documentation(Sentences.response(cluster, response));
        file.trait("commandResponse", TraitValue.copy(response, trait, "since"));
        response.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
        file.open("structure " + response.name());
        members.writeFields(response, response.name());
        file.close();
    }

    private static List<SourceElement> inUse(SourceElement cluster, String direction) {
        return cluster.list("commands").stream()
                .filter(command -> command.text("direction").equals(direction) && !command.withdrawn())
                .sorted(ElementOrder.BY_ID)
                .toList();
    }
}
