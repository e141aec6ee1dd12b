package dev.connectorkit.processor.knowledge;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What values of an attribute or a field are, in Matter's own terms. */
public sealed interface MatterType {

    /**
     * The type's name in the Matter specification.
     *
     * @return such as {@code bool}, {@code uint8}, {@code temperature}, {@code StartUpOnOffEnum}
     */
    String name();

    /**
     * True or false.
     *
     * @param name {@code bool}
     */
    record Bool(String name) implements MatterType {}

    /**
     * A whole number.
     *
     * @param name the type's name
     * @param signed whether negative values are allowed by the type
     * @param bits what the type is carried in: a multiple of 8 up to 64
     * @param min the least value the type has, before an attribute narrows it
     * @param max the greatest value the type has, before an attribute narrows it
     * @param unit what one stands for, such as {@code 0.01 °C}, or {@code null}
     */
    record Whole(
            String name,
            boolean signed,
            int bits,
            BigInteger min,
            BigInteger max,
            @Nullable String unit) implements MatterType {}

    /**
     * A floating-point number.
     *
     * @param name {@code single} or {@code double}
     * @param bits 32 or 64
     */
    record Decimal(String name, int bits) implements MatterType {}

    /**
     * An enumeration.
     *
     * @param id the shape it comes from
     * @param name the type's name
     * @param bits 8 or 16
     * @param documentation the model's, in CommonMark
     * @param values in the model's order
     */
    record Enumeration(ShapeId id, String name, int bits, String documentation, List<EnumValue> values)
            implements MatterType {}

    /**
     * A value of an enumeration.
     *
     * @param name as identifiers spell it, such as {@code 12hr}
     * @param specName as the specification prints it
     * @param value the number on the wire
     * @param conformance the expression that says when it may be used, or {@code null}
     */
    record EnumValue(
            String name,
            String specName,
            int value,
            @Nullable String conformance) {}

    /**
     * A set of bits.
     *
     * @param id the shape it comes from
     * @param name the type's name
     * @param bits 8, 16, 32 or 64
     * @param documentation the model's, in CommonMark
     * @param fields in the model's order
     */
    record Bitmap(ShapeId id, String name, int bits, String documentation, List<BitField> fields)
            implements MatterType {}

    /**
     * A bit, or several bits that hold a number or an enumeration.
     *
     * @param name the field's name
     * @param from the lowest bit, counted from 0
     * @param to the highest bit; the same as {@code from} for a single bit
     * @param type {@link Bool} for a single bit, else what the bits hold
     * @param conformance the expression that says when it may be used, or {@code null}
     * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
     */
    record BitField(
            String name,
            int from,
            int to,
            MatterType type,
            @Nullable String conformance,
            @Nullable String since) {}

    /**
     * A structure.
     *
     * @param id the shape it comes from
     * @param name the type's name
     * @param fabricScoped whether it belongs to one fabric
     * @param documentation the model's, in CommonMark
     * @param fields in the order of their ids
     */
    record Struct(ShapeId id, String name, boolean fabricScoped, String documentation, List<Field> fields)
            implements MatterType {}

    /**
     * A list. Its count is bounded by the attribute or field that is one.
     *
     * @param entry what it is a list of
     * @param entryNullable whether an entry may be null
     * @param entryBounds literal bounds of each entry's number or length
     */
    record Listing(MatterType entry, boolean entryNullable, Bounds entryBounds) implements MatterType {
        @Override
        public String name() {
            return "list of " + entry.name();
        }
    }

    /**
     * Text. Its length in bytes is bounded by the attribute or field that is one.
     *
     * @param name {@code string} or the type's name
     * @param bounds literal bounds of the type's own length
     */
    record Text(String name, Bounds bounds) implements MatterType {}

    /**
     * Bytes. Their number is bounded by the attribute or field that is one.
     *
     * @param name {@code octstr} or the type's name
     * @param bounds literal bounds of the type's own length
     */
    record Octets(String name, Bounds bounds) implements MatterType {}
}
