package dev.connectorkit.model.tool.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.Node;

/** Writes the Smithy file of one cluster. */
final class ClusterFile {
    private final SourceElement cluster;
    private final TypeCatalogue types;
    private final SmithyFile file;
    private final ListShapes lists;
    private final MemberWriter members;

    private ClusterFile(SourceElement cluster, TypeCatalogue types) {
        var namespace = MatterNames.clusterNamespace(cluster.name());
        this.cluster = cluster;
        this.types = types;
        this.file = new SmithyFile(namespace, declared(cluster));
        this.lists = new ListShapes(namespace);
        this.members = new MemberWriter(file, cluster.name(), types, lists);
    }

    /**
     * Converts a cluster.
     *
     * @param cluster the cluster in the facts
     * @param source all facts
     * @param types the types it may name
     * @return the text of the file
     */
    static String of(SourceElement cluster, MatterSource source, TypeCatalogue types) {
        return new ClusterFile(new InheritedTypes(source).remove(MissingFacts.fillIn(cluster)), types).text(source);
    }

    private String text(MatterSource source) {
        writeService(source);
        writeAttributes();
        new CommandWriter(file, cluster, members).write();
        events(cluster).forEach(this::writeEvent);
        new TypeWriter(file, cluster.name(), types, members).write(cluster);
        new SimpleTypeWriter(file, SimpleTypes.of(source)).writeAliases(cluster);
        lists.write(file);
        return file.text();
    }

    private void writeService(MatterSource source) {
        file.documentation(Sentences.cluster(cluster));
        file.trait("cluster", new ClusterTrait(cluster, source).value());
        file.open("service " + MatterNames.clusterService(cluster.name()))
                .line("version: \"" + cluster.number("revision") + "\"");
        var requests = CommandWriter.requests(cluster);
        if (!requests.isEmpty()) {
            file.line("operations: [");
            requests.forEach(it -> file.line("    " + CommandWriter.operation(it)));
            file.line("]");
        }
        file.close();
    }

    private void writeAttributes() {
        var attributes = attributes(cluster);
        if (attributes.isEmpty()) {
            return;
        }
        file.blank().open("structure " + attributesStructure(cluster));
        for (var attribute : attributes) {
            file.blank();
            var trait = Node.objectNode().withMember("id", attribute.text("id"));
            trait = TraitValue.copy(attribute, trait, "access", "quality");
            trait = TraitValue.flag(
                    trait, "writable", attribute.value("writable").isPresent());
            trait = TraitValue.copy(attribute, trait, "since");
            trait = TraitValue.flag(trait, "provisional", TraitValue.provisional(attribute));
            trait = TraitValue.flag(trait, "deprecated", deprecated(attribute));
            file.documentation(Sentences.attribute(cluster, attribute)).trait("attribute", trait);
            members.write(attribute, "");
        }
        file.close();
    }

    /** An otherwise-list that ends in {@code D}, such as {@code O, D}: allowed, and on its way out. */
    private static boolean deprecated(SourceElement attribute) {
        return attribute.find("conformance").filter(it -> it.endsWith(", D")).isPresent();
    }

    private void writeEvent(SourceElement event) {
        var trait = Node.objectNode().withMember("id", event.text("id"));
        trait = TraitValue.copy(event, trait, "priority", "access", "since");
        trait = TraitValue.flag(trait, "provisional", TraitValue.provisional(event));
        file.blank().documentation(Sentences.event(cluster, event)).trait("event", trait);
        event.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
        file.open("structure " + eventStructure(event));
        members.writeFields(event, eventStructure(event));
        file.close();
    }

    /** The attributes that are still in use, in the order of their ids. */
    static List<SourceElement> attributes(SourceElement cluster) {
        return cluster.list("attributes").stream()
                .filter(attribute -> !attribute.withdrawn())
                .sorted(ElementOrder.BY_ID)
                .toList();
    }

    /** The events that are still in use, in the order of their ids. */
    static List<SourceElement> events(SourceElement cluster) {
        return cluster.list("events").stream()
                .filter(event -> !event.withdrawn())
                .sorted(ElementOrder.BY_ID)
                .toList();
    }

    /** The structure that holds a cluster's attributes. */
    static String attributesStructure(SourceElement cluster) {
        return cluster.name() + "Attributes";
    }

    /** The structure that stands for an event. */
    static String eventStructure(SourceElement event) {
        return event.name() + "Event";
    }

    /** Names of types that the cluster has itself; a shared type of the same name is written with its namespace. */
    private static Set<String> declared(SourceElement cluster) {
        var names = new HashSet<String>();
        for (var key : List.of("enums", "bitmaps", "structs", "typedefs")) {
            cluster.list(key).forEach(type -> names.add(type.name()));
        }
        return names;
    }
}
