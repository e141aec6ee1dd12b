package dev.connectorkit.sample.lifx.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Matter's clusters and attributes by the numbers that go over the wire. */
final class MatterVocabulary {

    private static final String VOCABULARY = "dev.connectorkit.matter#";

    /**
     * A cluster of the model.
     *
     * @param name as the specification spells it, without spaces
     * @param attributes the members of the structure of its attributes, by id
     */
    record Cluster(String name, Map<Long, MemberShape> attributes) {

        Optional<MemberShape> attribute(String id) {
            return Optional.ofNullable(attributes.get(number(id)));
        }
    }

    private final Model model;
    private final Map<Long, Cluster> clusters = new HashMap<>();

    MatterVocabulary(Model model) {
        this.model = model;
        for (var service : model.getServiceShapes()) {
            trait(service, "cluster").ifPresent(cluster -> add(service, cluster));
        }
    }

    /** Finds a cluster; vendors have clusters of their own that no model knows. */
    Optional<Cluster> cluster(String id) {
        return Optional.ofNullable(clusters.get(number(id)));
    }

    /** Tells whether values of the member are numbers made of bits; the model describes those bit by bit. */
    boolean isBitmap(MemberShape member) {
        return trait(model.expectShape(member.getTarget()), "bitmap").isPresent();
    }

    /** Gives a value's name where the model has one: enumerations are numbers on the wire. */
    Optional<String> valueName(MemberShape member, Node value) {
        return model.expectShape(member.getTarget())
                .asIntEnumShape()
                .flatMap(names -> names.getEnumValues().entrySet().stream()
                        .filter(name -> Node.from(name.getValue()).equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** Tells whether the member's value may be null. */
    static boolean isNullable(MemberShape member) {
        return trait(member, "nullable").isPresent();
    }

    /** Reads an id as the service does: hexadecimal with a prefix, else decimal, leading zeros or not. */
    static long number(String id) {
        return id.startsWith("0x") || id.startsWith("0X") ? Long.parseLong(id.substring(2), 16) : Long.parseLong(id);
    }

    private void add(ServiceShape service, ObjectNode cluster) {
        var attributes = new HashMap<Long, MemberShape>();
        cluster.getStringMember("attributes").ifPresent(structure -> {
            for (var member :
                    model.expectShape(ShapeId.from(structure.getValue())).members()) {
                trait(member, "attribute").ifPresent(attribute -> attributes.put(id(attribute), member));
            }
        });
        var name = service.getId().getName();
        clusters.put(id(cluster), new Cluster(name.substring(0, name.lastIndexOf("Cluster")), Map.copyOf(attributes)));
    }

    private static long id(ObjectNode trait) {
        return number(trait.expectStringMember("id").getValue());
    }

    private static Optional<ObjectNode> trait(Shape shape, String name) {
        return shape.findTrait(VOCABULARY + name).map(trait -> trait.toNode().expectObjectNode());
    }
}
