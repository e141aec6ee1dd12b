package dev.connectorkit.processor.vendor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Joins what an extension adds to the part of the cluster that it adds to. */
final class ExtensionParts {

    private static final String ATTRIBUTES = "attributes";
    private static final String EVENTS = "events";
    private static final String OPERATIONS = "operations";
    private static final String TRAITS = "traits";

    /** What an extension has none of, so that alone it must not show the cluster's. */
    private static final Set<String> NOT_EXTENDED = Set.of("features", "withdrawn", ATTRIBUTES, EVENTS);

    private final String serviceId;
    private final ObjectNode cluster;
    private final ObjectNode extension;
    private final ObjectNode added;

    /**
     * Stands between the two.
     *
     * @param source the extension
     * @param cluster the shapes of the extended cluster's part
     * @param extension the service node of the extension
     * @param added the shapes that the extension reaches, without its service
     */
    ExtensionParts(ClusterSource source, ObjectNode cluster, ObjectNode extension, ObjectNode added) {
        this.serviceId = String.valueOf(source.extended());
        this.cluster = cluster;
        this.extension = extension;
        this.added = added;
    }

    /** The cluster with the extension's elements behind its own. */
    ObjectNode merged() {
        ObjectNode service = cluster.expectObjectMember(serviceId);
        ObjectNode trait = trait(service);
        Optional<String> own = id(trait);
        Optional<String> extra = id(extensionTrait());
        ObjectNode shapes = cluster.merge(added);
        if (extra.isPresent() && own.isPresent()) {
            shapes =
                    shapes.withMember(own.get(), joined(own.get(), extra.get())).withoutMember(extra.get());
        } else if (extra.isPresent()) {
            trait = trait.withMember(ATTRIBUTES, extra.get());
        }
        trait = trait.withMember(EVENTS, array(trait, EVENTS).merge(array(extensionTrait(), EVENTS)));
        return shapes.withMember(
                serviceId,
                with(service, trait)
                        .withMember(OPERATIONS, array(service, OPERATIONS).merge(array(extension, OPERATIONS))));
    }

    /** The cluster with nothing but the extension's elements. */
    ObjectNode alone() {
        ObjectNode service = cluster.expectObjectMember(serviceId);
        ObjectNode trait = trait(service);
        for (String member : NOT_EXTENDED) {
            trait = trait.withoutMember(member);
        }
        for (String member : List.of(ATTRIBUTES, EVENTS)) {
            Optional<Node> extra = extensionTrait().getMember(member);
            if (extra.isPresent()) {
                trait = trait.withMember(member, extra.get());
            }
        }
        return added.withMember(serviceId, with(service, trait).withMember(OPERATIONS, array(extension, OPERATIONS)));
    }

    private ObjectNode joined(String own, String extra) {
        ObjectNode structure = cluster.expectObjectMember(own);
        return structure.withMember(
                "members",
                structure
                        .expectObjectMember("members")
                        .merge(added.expectObjectMember(extra).expectObjectMember("members")));
    }

    private ObjectNode extensionTrait() {
        return extension.expectObjectMember(TRAITS).expectObjectMember(ClusterSourceReader.EXTENSION.toString());
    }

    private static ObjectNode trait(ObjectNode service) {
        return service.expectObjectMember(TRAITS).expectObjectMember(ClusterSourceReader.CLUSTER.toString());
    }

    private static ObjectNode with(ObjectNode service, ObjectNode trait) {
        return service.withMember(
                TRAITS, service.expectObjectMember(TRAITS).withMember(ClusterSourceReader.CLUSTER.toString(), trait));
    }

    private static Optional<String> id(ObjectNode trait) {
        return trait.getStringMember(ATTRIBUTES).map(StringNode::getValue);
    }

    private static ArrayNode array(ObjectNode node, String member) {
        return node.getArrayMember(member).orElseGet(Node::arrayNode);
    }
}
