package dev.connectorkit.processor.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Reads one device type's part of the model. */
final class DeviceTypeReader {

    private DeviceTypeReader() {}

    static DeviceType read(String name, Shapes shapes) {
        for (String id : shapes.ids()) {
            Shape shape = shapes.get(ShapeId.of(id));
            if (shape.id().name().equals(name) && shape.traits().has(MatterTraits.DEVICE_TYPE)) {
                return read(
                        name,
                        shape.traits(),
                        shape.traits().object(MatterTraits.DEVICE_TYPE).orElseThrow());
            }
        }
        throw new ModelException(
                "device type " + name + " must have a structure " + name + " with @deviceType in its part");
    }

    private static DeviceType read(String name, Traits traits, ObjectNode trait) {
        return new DeviceType(
                trait.containsMember("id") ? MatterTraits.id(trait) : null,
                name,
                trait.expectStringMember("title").getValue(),
                trait.getNumberMemberOrDefault("revision", 0).intValue(),
                trait.expectStringMember("class").getValue(),
                MatterTraits.text(trait, "supersetOf"),
                MatterTraits.text(trait, "since"),
                trait.getArrayMember("conditions")
                        .map(array -> array.getElementsAs(StringNode::getValue))
                        .orElse(List.of()),
                requirements(trait, "server"),
                requirements(trait, "client"),
                objects(trait, "components").stream()
                        .map(DeviceTypeReader::component)
                        .toList(),
                objects(trait, "requiresConditions").stream()
                        .map(DeviceTypeReader::condition)
                        .toList(),
                traits.documentation());
    }

    private static List<DeviceType.ClusterRequirement> requirements(ObjectNode trait, String side) {
        return objects(trait, side).stream()
                .map(requirement -> new DeviceType.ClusterRequirement(
                        requirement.expectStringMember("cluster").getValue(),
                        MatterTraits.id(requirement),
                        MatterTraits.text(requirement, "conformance"),
                        features(requirement),
                        elements(requirement, "attributes"),
                        elements(requirement, "commands"),
                        elements(requirement, "events")))
                .toList();
    }

    private static Map<String, String> features(ObjectNode requirement) {
        Map<String, String> features = new LinkedHashMap<>();
        requirement
                .getObjectMember("features")
                .ifPresent(object -> object.getStringMap()
                        .forEach((code, conformance) -> features.put(
                                code, conformance.expectStringNode().getValue())));
        return Collections.unmodifiableMap(features);
    }

    private static Map<String, DeviceType.ElementRequirement> elements(ObjectNode requirement, String kind) {
        Map<String, DeviceType.ElementRequirement> elements = new LinkedHashMap<>();
        requirement
                .getObjectMember(kind)
                .ifPresent(object -> object.getStringMap()
                        .forEach((name, element) -> elements.put(name, element(element.expectObjectNode()))));
        return Collections.unmodifiableMap(elements);
    }

    private static DeviceType.ElementRequirement element(ObjectNode element) {
        return new DeviceType.ElementRequirement(
                MatterTraits.text(element, "conformance"),
                element.getObjectMember("constraint").map(Constraint::read).orElse(null));
    }

    private static DeviceType.Component component(ObjectNode component) {
        return new DeviceType.Component(
                component.expectStringMember("deviceType").getValue(),
                MatterTraits.id(component),
                MatterTraits.text(component, "conformance"),
                component
                        .getNumberMember("instance")
                        .map(number -> number.getValue().intValue())
                        .orElse(null));
    }

    private static DeviceType.RequiredCondition condition(ObjectNode condition) {
        return new DeviceType.RequiredCondition(
                condition.expectStringMember("name").getValue(),
                condition.expectStringMember("deviceType").getValue(),
                MatterTraits.text(condition, "conformance"));
    }

    private static List<ObjectNode> objects(ObjectNode trait, String member) {
        return trait.getArrayMember(member)
                .map(array -> array.getElementsAs(Node::expectObjectNode))
                .orElse(List.of());
    }
}
