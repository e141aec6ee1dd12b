package dev.connectorkit.processor.vendor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/** Reads clusters and extensions out of a valid model, with the places where things are written. */
final class ClusterSourceReader {

    static final ShapeId CLUSTER = trait("cluster");
    static final ShapeId EXTENSION = trait("clusterExtension");

    private static final ShapeId ATTRIBUTE = trait("attribute");
    private static final ShapeId COMMAND = trait("command");
    private static final ShapeId COMMAND_RESPONSE = trait("commandResponse");
    private static final ShapeId EVENT = trait("event");
    private static final ShapeId SPEC_NAME = trait("specName");

    private final Model model;

    ClusterSourceReader(Model model) {
        this.model = model;
    }

    static ShapeId trait(String name) {
        return ShapeId.fromParts(VocabularyFiles.NAMESPACE, name);
    }

    static Optional<ObjectNode> object(Shape shape, ShapeId trait) {
        return shape.findTrait(trait).map(found -> found.toNode().expectObjectNode());
    }

    /** All clusters and extensions, the author's and those of the vocabulary that the author's files mention. */
    List<ClusterSource> read() {
        return Stream.concat(model.getShapesWithTrait(CLUSTER).stream(), model.getShapesWithTrait(EXTENSION).stream())
                .flatMap(shape -> shape.asServiceShape().stream())
                .sorted()
                .map(this::read)
                .toList();
    }

    private ClusterSource read(ServiceShape service) {
        boolean extension = service.hasTrait(EXTENSION);
        ObjectNode trait = object(service, extension ? EXTENSION : CLUSTER).orElseThrow();
        StructureShape attributes = trait.getStringMember("attributes")
                .map(id -> structure(id.getValue()))
                .orElse(null);
        List<Element> elements = new ArrayList<>();
        if (attributes != null) {
            attributes
                    .members()
                    .forEach(member -> object(member, ATTRIBUTE)
                            .ifPresent(found -> elements.add(element(
                                    ElementKind.ATTRIBUTE,
                                    name(member, member.getMemberName(), ""),
                                    found,
                                    member,
                                    null))));
        }
        service.getOperations().forEach(id -> addCommand(model.expectShape(id, OperationShape.class), elements));
        trait.getArrayMember("events")
                .ifPresent(events -> events.getElementsAs(Node::expectStringNode)
                        .forEach(id -> addEvent(structure(id.getValue()), elements)));
        String suffix = extension ? ClusterSource.EXTENSION_SUFFIX : ClusterSource.CLUSTER_SUFFIX;
        return new ClusterSource(
                service,
                trait,
                without(suffix, service.getId().getName()),
                extension ? ShapeId.from(trait.expectStringMember("cluster").getValue()) : null,
                attributes,
                List.copyOf(elements));
    }

    private void addCommand(OperationShape operation, List<Element> elements) {
        object(operation, COMMAND)
                .ifPresent(trait -> elements.add(element(
                        ElementKind.COMMAND,
                        name(operation, operation.getId().getName(), "Command"),
                        trait,
                        operation,
                        structure(operation.getInputShape().toString()))));
        StructureShape output = structure(operation.getOutputShape().toString());
        object(output, COMMAND_RESPONSE)
                .map(trait -> element(
                        ElementKind.RESPONSE, name(output, output.getId().getName(), ""), trait, output, output))
                .filter(response -> !elements.contains(response))
                .ifPresent(elements::add);
    }

    private void addEvent(StructureShape event, List<Element> elements) {
        object(event, EVENT)
                .ifPresent(trait -> elements.add(element(
                        ElementKind.EVENT, name(event, event.getId().getName(), "Event"), trait, event, event)));
    }

    private static Element element(
            ElementKind kind, String name, ObjectNode trait, Shape shape, @Nullable StructureShape payload) {
        return new Element(kind, name, trait.expectStringMember("id"), shape, payload);
    }

    private StructureShape structure(String id) {
        return model.expectShape(ShapeId.from(id), StructureShape.class);
    }

    private static String name(Shape shape, String otherwise, String suffix) {
        return shape.findTrait(SPEC_NAME)
                .map(name -> name.toNode().expectStringNode().getValue())
                .orElseGet(() -> without(suffix, otherwise));
    }

    private static String without(String suffix, String name) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
