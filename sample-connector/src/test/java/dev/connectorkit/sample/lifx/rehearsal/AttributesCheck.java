package dev.connectorkit.sample.lifx.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;

/**
 * Judges attribute values against Matter's model. For the operation's shapes they are documents, in which anything
 * goes; a brightness of 300 would pass.
 */
final class AttributesCheck {

    private final MatterVocabulary matter;
    private final ShapeCheck shapes;

    AttributesCheck(MatterVocabulary matter, ShapeCheck shapes) {
        this.matter = matter;
        this.shapes = shapes;
    }

    /** Says all that is wrong with the attributes of an event; vendors' own clusters and attributes pass. */
    List<String> problems(ObjectNode body) {
        var problems = new ArrayList<String>();
        var endpoint = body.getObjectMember("MatterEndpoint").orElse(Node.objectNode());
        var clusters = endpoint.getArrayMember("clusters").orElse(ArrayNode.arrayNode());
        for (var cluster : clusters.getElementsAs(ObjectNode.class)) {
            matter.cluster(cluster.getStringMemberOrDefault("id", "0"))
                    .ifPresent(known -> problems.addAll(problems(known, cluster)));
        }
        return problems;
    }

    private List<String> problems(MatterVocabulary.Cluster known, ObjectNode cluster) {
        var problems = new ArrayList<String>();
        cluster.getObjectMember("attributes")
                .map(ObjectNode::getStringMap)
                .orElse(Map.of())
                .forEach((id, value) -> {
                    known.attribute(id).ifPresent(attribute -> {
                        var path = known.name() + "." + attribute.getMemberName();
                        problems.addAll(problems(attribute, value, path));
                    });
                });
        return problems;
    }

    private List<String> problems(MemberShape attribute, Node value, String path) {
        if (value.isNullNode()) {
            return MatterVocabulary.isNullable(attribute) ? List.of() : List.of(path + ": must not be null");
        }
        if (matter.isBitmap(attribute)) {
            return value.isNumberNode() ? List.of() : List.of(path + ": must be a number");
        }
        return shapes.problems(attribute, value, path);
    }
}
