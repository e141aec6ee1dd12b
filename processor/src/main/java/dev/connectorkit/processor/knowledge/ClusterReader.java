package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Reads one cluster's part of the model. */
final class ClusterReader {

    private static final String SERVICE_SUFFIX = "Cluster";
    private static final String EVENT_SUFFIX = "Event";

    private final String name;
    private final Shapes shapes;
    private final MatterTypes types;
    private final Shape.Service service;
    private final ObjectNode trait;
    private final Set<@Nullable ShapeId> payloads;

    ClusterReader(String name, Shapes shapes, MatterTypes types) {
        this.name = name;
        this.shapes = shapes;
        this.types = types;
        this.service = service(shapes);
        this.trait = service.traits().object(MatterTraits.CLUSTER).orElseThrow();
        this.payloads = payloads();
    }

    private Shape.Service service(Shapes shapes) {
        for (String id : shapes.ids()) {
            ShapeId shape = ShapeId.of(id);
            if (shape.name().equals(name + SERVICE_SUFFIX)
                    && shapes.get(shape) instanceof Shape.Service found
                    && found.traits().has(MatterTraits.CLUSTER)) {
                return found;
            }
        }
        throw new ModelException(
                "cluster " + name + " must have a service " + name + SERVICE_SUFFIX + " with @cluster in its part");
    }

    Cluster read() {
        return new Cluster(
                MatterTraits.id(trait),
                name,
                trait.expectStringMember("title").getValue(),
                trait.expectStringMember("publicId").getValue(),
                MatterTraits.text(trait, "publicVersion"),
                trait.expectStringMember("classification").getValue(),
                revisions(),
                MatterTraits.text(trait, "since"),
                trait.getBooleanMemberOrDefault("provisional"),
                features(),
                attributes(),
                CommandReader.read(service, shapes, types),
                events(),
                own(Shape.Enumeration.class, MatterType.Enumeration.class),
                own(Shape.Structure.class, MatterType.Bitmap.class),
                own(Shape.Structure.class, MatterType.Struct.class),
                withdrawn(),
                service.traits().documentation());
    }

    private Map<String, Integer> revisions() {
        Map<String, Integer> revisions = new LinkedHashMap<>();
        trait.expectObjectMember("revisions")
                .getStringMap()
                .forEach((version, revision) -> revisions.put(
                        version, revision.expectNumberNode().getValue().intValue()));
        return Collections.unmodifiableMap(revisions);
    }

    private List<Feature> features() {
        return objects("features").stream()
                .map(feature -> new Feature(
                        feature.expectNumberMember("bit").getValue().intValue(),
                        feature.expectStringMember("code").getValue(),
                        feature.expectStringMember("name").getValue(),
                        MatterTraits.text(feature, "conformance"),
                        MatterTraits.text(feature, "since")))
                .toList();
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        trait.getStringMember("attributes").ifPresent(id -> {
            for (Member member :
                    shapes.get(ShapeId.of(id.getValue()), Shape.Structure.class).members()) {
                attributes.add(attribute(member));
            }
        });
        attributes.sort(Comparator.comparingLong(Attribute::id));
        return List.copyOf(attributes);
    }

    private Attribute attribute(Member member) {
        Traits traits = member.traits();
        ObjectNode attribute = traits.object(MatterTraits.ATTRIBUTE)
                .orElseThrow(() -> new ModelException("member " + member + " must have @attribute"));
        return new Attribute(
                MatterTraits.id(attribute),
                traits.text(MatterTraits.SPEC_NAME).orElse(member.name()),
                MatterFields.type(member, types),
                traits.has(MatterTraits.NULLABLE),
                attribute.getBooleanMemberOrDefault("writable"),
                MatterFields.bounds(traits),
                traits.object(MatterTraits.CONSTRAINT).map(Constraint::read).orElse(null),
                attribute.expectStringMember("access").getValue(),
                MatterTraits.textOrEmpty(attribute, "quality"),
                traits.text(MatterTraits.CONFORMANCE).orElse(null),
                traits.object(MatterTraits.FALLBACK).map(Fallback::read).orElse(null),
                MatterTraits.text(attribute, "since"),
                attribute.getBooleanMemberOrDefault("provisional"),
                attribute.getBooleanMemberOrDefault("deprecated"),
                traits.documentation());
    }

    private List<Event> events() {
        return trait.getArrayMember("events")
                .map(array -> array.getElementsAs(Node::expectStringNode).stream()
                        .map(id -> event(shapes.get(ShapeId.of(id.getValue()), Shape.Structure.class)))
                        .toList())
                .orElse(List.of());
    }

    private Event event(Shape.Structure shape) {
        ObjectNode event = shape.traits()
                .object(MatterTraits.EVENT)
                .orElseThrow(() -> new ModelException("structure " + shape.id() + " must have @event"));
        return new Event(
                MatterTraits.id(event),
                shape.traits().text(MatterTraits.SPEC_NAME).orElse(MatterTraits.without(EVENT_SUFFIX, shape.id())),
                event.expectStringMember("priority").getValue(),
                event.expectStringMember("access").getValue(),
                shape.traits().text(MatterTraits.CONFORMANCE).orElse(null),
                MatterTraits.text(event, "since"),
                event.getBooleanMemberOrDefault("provisional"),
                MatterFields.read(shape, types),
                shape.traits().documentation());
    }

    private List<Cluster.Withdrawn> withdrawn() {
        return objects("withdrawn").stream()
                .map(element -> new Cluster.Withdrawn(
                        element.expectStringMember("kind").getValue(),
                        MatterTraits.id(element),
                        element.expectStringMember("name").getValue(),
                        element.expectStringMember("reason").getValue(),
                        MatterTraits.text(element, "until")))
                .toList();
    }

    /** Types the cluster defines: what is neither its attributes nor a command's or an event's payload. */
    private <T extends MatterType> List<T> own(Class<? extends Shape> shapeKind, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (String text : shapes.ids()) {
            Shape shape = shapes.get(ShapeId.of(text));
            if (shapeKind.isInstance(shape)
                    && !payloads.contains(shape.id())
                    && kind.isInstance(types.of(shape.id()))) {
                found.add(kind.cast(types.of(shape.id())));
            }
        }
        return List.copyOf(found);
    }

    private Set<@Nullable ShapeId> payloads() {
        Set<@Nullable ShapeId> payloads = new HashSet<>();
        trait.getStringMember("attributes").ifPresent(id -> payloads.add(ShapeId.of(id.getValue())));
        for (String text : shapes.ids()) {
            Shape shape = shapes.get(ShapeId.of(text));
            if (shape instanceof Shape.Operation operation) {
                payloads.add(operation.input());
                payloads.add(operation.output());
            }
            if (shape.traits().has(MatterTraits.EVENT) || shape.traits().has(MatterTraits.COMMAND_RESPONSE)) {
                payloads.add(shape.id());
            }
        }
        return payloads;
    }

    private List<ObjectNode> objects(String member) {
        return trait.getArrayMember(member)
                .map(array -> array.getElementsAs(ObjectNode.class))
                .orElse(List.of());
    }
}
