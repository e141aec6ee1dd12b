package dev.connectorkit.processor.vendor;

import java.util.HashSet;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.RangeTrait;

/** Sees that what attributes and fields target is the type of a Matter value, however deep. */
final class TypeCheck {

    private static final ShapeId BIT = ClusterSourceReader.trait("bit");
    private static final ShapeId BITMAP = ClusterSourceReader.trait("bitmap");
    private static final ShapeId FIELD = ClusterSourceReader.trait("field");
    private static final ShapeId ATTRIBUTE = ClusterSourceReader.trait("attribute");

    private final Model model;
    private final Findings findings;
    private final Set<ShapeId> seen = new HashSet<>();

    TypeCheck(Model model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check(ClusterSource source) {
        StructureShape attributes = source.attributes();
        if (attributes != null) {
            attributes.members().forEach(this::attribute);
        }
        for (Element element : source.elements()) {
            StructureShape payload = element.payload();
            if (payload != null && seen.add(payload.getId())) {
                fields(payload);
            }
            if (element.kind() == ElementKind.COMMAND) {
                answer(source, element);
            }
        }
    }

    private void attribute(MemberShape member) {
        if (member.hasTrait(ATTRIBUTE)) {
            value(member);
        } else {
            findings.add(FindingKind.NO_ATTRIBUTE, member, member.getId().toString());
        }
    }

    private void answer(ClusterSource source, Element command) {
        ObjectNode trait = ClusterSourceReader.object(command.shape(), ClusterSourceReader.trait("command"))
                .orElseThrow();
        boolean plain = trait.getMember("response").isPresent();
        ShapeId output = command.shape().asOperationShape().orElseThrow().getOutputShape();
        boolean modelled = !output.getNamespace().equals("smithy.api");
        if (plain == modelled) {
            findings.add(FindingKind.NO_ANSWER, command.shape(), source.described(command), plain ? "both" : "neither");
        }
    }

    private void fields(StructureShape structure) {
        Set<Integer> ids = new HashSet<>();
        for (MemberShape member : structure.members()) {
            ClusterSourceReader.object(member, FIELD)
                    .ifPresentOrElse(
                            field -> {
                                int id = field.expectNumberMember("id")
                                        .getValue()
                                        .intValue();
                                if (!ids.add(id)) {
                                    findings.add(
                                            FindingKind.SECOND_ID,
                                            field.expectNumberMember("id"),
                                            "field " + member.getId(),
                                            Integer.toString(id),
                                            "another field of "
                                                    + structure.getId().getName());
                                }
                            },
                            () -> findings.add(
                                    FindingKind.NO_FIELD,
                                    member,
                                    member.getId().toString(),
                                    structure.getId().getName()));
            value(member);
        }
    }

    private void value(MemberShape member) {
        Shape target = model.expectShape(member.getTarget());
        switch (target.getType()) {
            case BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, STRING, BLOB, INT_ENUM -> {}
            case BIG_INTEGER -> {
                if (!target.hasTrait(RangeTrait.class)) {
                    refuse(member, target, "take a type with a range, such as dev.connectorkit.matter.types#UInt64");
                }
            }
            case LIST -> {
                if (seen.add(target.getId())) {
                    value(target.asListShape().orElseThrow().getMember());
                }
            }
            case STRUCTURE -> structure(target.asStructureShape().orElseThrow());
            default -> refuse(member, target, mend(target.getType()));
        }
    }

    private void refuse(MemberShape member, Shape target, String mend) {
        findings.add(
                FindingKind.NO_MATTER_TYPE,
                member,
                member.getId().toString(),
                target.getType().toString(),
                target.getId().toString(),
                mend);
    }

    private static String mend(ShapeType type) {
        return switch (type) {
            case ENUM -> "make it an intEnum: Matter's enumerations are numbers";
            case UNION -> "make it a struct with optional fields";
            case MAP -> "make it a list of structs";
            case TIMESTAMP -> "take dev.connectorkit.matter.types#EpochS or #EpochUs";
            case BIG_DECIMAL -> "take a double, or a number in a smaller unit";
            default -> "take another type";
        };
    }

    private void structure(StructureShape structure) {
        if (!seen.add(structure.getId())) {
            return;
        }
        ClusterSourceReader.object(structure, BITMAP)
                .ifPresentOrElse(bitmap -> bits(structure, bitmap), () -> fields(structure));
    }

    private void bits(StructureShape structure, ObjectNode bitmap) {
        int last = Integer.parseInt(bitmap.expectStringMember("type").getValue().substring("map".length())) - 1;
        long taken = 0;
        for (MemberShape member : structure.members()) {
            ObjectNode bit = ClusterSourceReader.object(member, BIT).orElseThrow();
            int from = bit.expectNumberMember("from").getValue().intValue();
            int to = bit.expectNumberMember("to").getValue().intValue();
            long mask = from > to ? 0 : (-1L >>> (Long.SIZE - 1 - to + from)) << from;
            if (mask == 0 || to > last || (taken & mask) != 0) {
                findings.add(
                        FindingKind.BITS,
                        bit,
                        member.getId().toString(),
                        Integer.toString(last),
                        Integer.toString(from),
                        Integer.toString(to));
            }
            taken |= mask;
            value(member);
        }
    }
}
