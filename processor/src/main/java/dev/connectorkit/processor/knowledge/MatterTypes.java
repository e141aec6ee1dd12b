package dev.connectorkit.processor.knowledge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns shapes of the Matter vocabulary into Matter types, each once. */
final class MatterTypes {

    private final Function<ShapeId, Shape> shapes;
    private final Map<ShapeId, MatterType> known = new HashMap<>();

    /**
     * Stands over the vocabulary.
     *
     * @param shapes finds a shape in whatever part defines it
     */
    MatterTypes(Function<ShapeId, Shape> shapes) {
        this.shapes = shapes;
    }

    MatterType of(ShapeId id) {
        MatterType type = known.get(id);
        if (type == null) {
            type = read(shapes.apply(id));
            known.put(id, type);
        }
        return type;
    }

    private MatterType read(Shape shape) {
        if (shape instanceof Shape.Simple simple) {
            return simple(simple);
        }
        if (shape instanceof Shape.Listing list) {
            Member entry = list.member();
            Bounds bounds = MatterFields.bounds(entry.traits());
            return new MatterType.Listing(of(entry.target()), list.isSparse(), bounds);
        }
        if (shape instanceof Shape.Enumeration enumeration) {
            return enumeration(enumeration);
        }
        if (shape instanceof Shape.Structure structure) {
            return structure.traits().has(MatterTraits.BITMAP) ? bitmap(structure) : struct(structure);
        }
        throw new ModelException("shape " + shape.id() + " must be a simple type, a list, an intEnum or a structure "
                + "to be the type of a Matter value");
    }

    private static MatterType simple(Shape.Simple shape) {
        return switch (shape.kind()) {
            case BOOLEAN -> new MatterType.Bool(name(shape, "bool"));
            case STRING -> new MatterType.Text(name(shape, "string"), Bounds.length(shape.traits()));
            case BLOB -> new MatterType.Octets(name(shape, "octstr"), Bounds.length(shape.traits()));
            case FLOAT -> new MatterType.Decimal(name(shape, "single"), 32);
            case DOUBLE -> new MatterType.Decimal(name(shape, "double"), 64);
            case BYTE -> whole(shape, 8);
            case SHORT -> whole(shape, 16);
            case INTEGER -> whole(shape, 32);
            case LONG -> whole(shape, 64);
            case BIG_INTEGER -> whole(shape, 65);
            case BIG_DECIMAL, TIMESTAMP, DOCUMENT ->
                throw new ModelException(
                        "shape " + shape.id() + " is a " + shape.kind().keyword() + ", which no Matter value is");
        };
    }

    /** What carries the number follows from its range: the vocabulary names types by meaning, not by width. */
    private static MatterType whole(Shape.Simple shape, int widest) {
        Bounds range = Bounds.range(shape.traits());
        BigInteger min =
                orElse(range.min(), BigInteger.ONE.shiftLeft(widest - 1).negate());
        BigInteger max =
                orElse(range.max(), BigInteger.ONE.shiftLeft(widest - 1).subtract(BigInteger.ONE));
        boolean signed = min.signum() < 0;
        int needed = Math.max(min.bitLength(), max.bitLength()) + (signed ? 1 : 0);
        int bits = Math.max(8, (needed + 7) / 8 * 8);
        if (bits > 64) {
            throw new ModelException(
                    "shape " + shape.id() + " must have a range of at most 64 bits to be a Matter type");
        }
        String unit = shape.traits().text(MatterTraits.UNIT).orElse(null);
        return new MatterType.Whole(name(shape, (signed ? "int" : "uint") + bits), signed, bits, min, max, unit);
    }

    private static BigInteger orElse(@Nullable BigDecimal bound, BigInteger otherwise) {
        return bound == null ? otherwise : bound.toBigIntegerExact();
    }

    private static MatterType enumeration(Shape.Enumeration shape) {
        List<MatterType.EnumValue> values = new ArrayList<>();
        for (Member member : shape.members()) {
            int value = member.traits()
                    .node("smithy.api#enumValue")
                    .orElseThrow(() -> new ModelException("member " + member + " must have @enumValue"))
                    .expectNumberNode()
                    .getValue()
                    .intValue();
            values.add(new MatterType.EnumValue(
                    member.name(),
                    member.traits().text(MatterTraits.SPEC_NAME).orElse(member.name()),
                    value,
                    member.traits().text(MatterTraits.CONFORMANCE).orElse(null)));
        }
        int bits = shape.traits()
                        .text(MatterTraits.MATTER_TYPE)
                        .filter("enum16"::equals)
                        .isPresent()
                ? 16
                : 8;
        return new MatterType.Enumeration(
                shape.id(), specName(shape), bits, shape.traits().documentation(), List.copyOf(values));
    }

    private MatterType bitmap(Shape.Structure shape) {
        var trait = shape.traits().object(MatterTraits.BITMAP).orElseThrow();
        int bits = Integer.parseInt(trait.expectStringMember("type").getValue().substring("map".length()));
        List<MatterType.BitField> fields = new ArrayList<>();
        for (Member member : shape.members()) {
            var bit = member.traits()
                    .object(MatterTraits.BIT)
                    .orElseThrow(() -> new ModelException("member " + member + " must have @bit"));
            fields.add(new MatterType.BitField(
                    member.traits().text(MatterTraits.SPEC_NAME).orElse(member.name()),
                    bit.expectNumberMember("from").getValue().intValue(),
                    bit.expectNumberMember("to").getValue().intValue(),
                    of(member.target()),
                    member.traits().text(MatterTraits.CONFORMANCE).orElse(null),
                    MatterTraits.text(bit, "since")));
        }
        return new MatterType.Bitmap(
                shape.id(), specName(shape), bits, shape.traits().documentation(), List.copyOf(fields));
    }

    private MatterType struct(Shape.Structure shape) {
        return new MatterType.Struct(
                shape.id(),
                specName(shape),
                shape.traits().has(MatterTraits.FABRIC_SCOPED),
                shape.traits().documentation(),
                MatterFields.read(shape, this));
    }

    private static String name(Shape shape, String otherwise) {
        return shape.traits().text(MatterTraits.MATTER_TYPE).orElse(otherwise);
    }

    private static String specName(Shape shape) {
        return shape.traits().text(MatterTraits.SPEC_NAME).orElse(shape.id().name());
    }
}
