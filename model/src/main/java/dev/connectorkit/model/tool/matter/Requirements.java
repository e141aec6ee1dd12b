package dev.connectorkit.model.tool.matter;

import java.util.List;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Builds the values that say what a device type asks for. */
final class Requirements {
    private Requirements() {}

    /** A cluster, and what is narrowed in it. */
    static ObjectNode ofCluster(SourceElement requirement) {
        var value =
                Node.objectNode().withMember("cluster", requirement.name()).withMember("id", requirement.text("id"));
        value = TraitValue.copy(requirement, value, "conformance", "quality");
        if (requirement.value("features").isPresent()) {
            value = value.withMember("features", features(requirement.object("features")));
        }
        for (var key : List.of("attributes", "commands", "events")) {
            if (requirement.value(key).isPresent()) {
                value = value.withMember(key, elements(requirement.object(key)));
            }
        }
        return value;
    }

    /** A device type that a part of the device has. */
    static ObjectNode ofComponent(SourceElement component) {
        var value = Node.objectNode().withMember("deviceType", component.name()).withMember("id", component.text("id"));
        value = TraitValue.copy(component, value, "conformance");
        return component.value("instance").isPresent()
                ? value.withMember("instance", Node.from(component.number("instance")))
                : value;
    }

    /** A condition of another device type, which the facts write as {@code RootNode.TimeSyncCond}. */
    static ObjectNode ofCondition(SourceElement condition) {
        var of = condition.text("of");
        var value = Node.objectNode()
                .withMember("name", condition.name())
                .withMember("deviceType", of.substring(0, of.indexOf('.')));
        return TraitValue.copy(condition, value, "conformance");
    }

    /** Only the conformance: the one constraint that the facts have on a feature is prose. */
    private static ObjectNode features(SourceElement features) {
        var value = Node.objectNode();
        for (var feature : features.node().getStringMap().entrySet()) {
            var conformance = feature.getValue() instanceof ObjectNode object
                    ? object.expectStringMember("conformance")
                    : feature.getValue();
            value = value.withMember(feature.getKey(), conformance);
        }
        return value;
    }

    private static ObjectNode elements(SourceElement elements) {
        var value = Node.objectNode();
        for (var element : elements.node().getStringMap().entrySet()) {
            var narrowed = element.getValue() instanceof ObjectNode object
                    ? object
                    : Node.objectNode().withMember("conformance", element.getValue());
            value = value.withMember(element.getKey(), narrowed);
        }
        return value;
    }
}
