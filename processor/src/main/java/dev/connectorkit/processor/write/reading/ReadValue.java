package dev.connectorkit.processor.write.reading;

import dev.connectorkit.processor.declaration.ArgumentMapping.OfField;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.declaration.StructureMapping.FieldMapping;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import org.jspecify.annotations.Nullable;

/**
 * A value of a Matter type that is read into a Java type.
 *
 * @param matter what the value is
 * @param wire the Java type it is read as, before a converter gets it
 * @param bounds what its number, length or count may be
 * @param entryBounds the same for the entries of a list
 * @param structure how the author's record, or that of a list's entries, stands for a structure, or {@code null}
 * @param converter what converts it, or {@code null}
 */
public record ReadValue(
        MatterType matter,
        JavaType wire,
        Bounds bounds,
        Bounds entryBounds,
        @Nullable StructureMapping structure,
        @Nullable ConverterDeclaration converter) {

    /**
     * The value that a parameter takes.
     *
     * @param field a command's field, or an attribute
     * @return the value
     */
    public static ReadValue of(OfField field) {
        return new ReadValue(
                field.type(),
                field.wireType(),
                field.bounds(),
                field.entryBounds(),
                field.structure(),
                field.parameter().converter());
    }

    /**
     * The value of an attribute, as its member tells it.
     *
     * @param attribute the attribute
     * @return the value
     */
    public static ReadValue of(AttributeMapping attribute) {
        return new ReadValue(
                attribute.attribute().type(),
                attribute.wireType(),
                attribute.bounds(),
                attribute.entryBounds(),
                attribute.structure(),
                attribute.member().converter());
    }

    /** The value of a structure's field. */
    static ReadValue of(FieldMapping field) {
        return new ReadValue(
                field.field().type(),
                field.component().wireType(),
                field.bounds(),
                field.entryBounds(),
                field.structure(),
                field.component().converter());
    }

    /**
     * What comes of reading.
     *
     * @return the type the converter gives back, or without a converter the wire's
     */
    public JavaType face() {
        return converter == null ? wire : converter.javaSide();
    }

    /**
     * Tells whether an author's type is what comes of reading; a converter may take a wider type than it stands beside.
     *
     * @param type the author's, be it boxed or not
     * @return whether it takes the value without a cast
     */
    public boolean gives(JavaType type) {
        return face().isSameBoxed(type);
    }

    /**
     * Tells whether records can be made of what is read.
     *
     * @return false when a component is of another type than its converter gives back
     */
    public boolean isReadable() {
        return structure == null
                || structure.fields().stream()
                        .allMatch(field ->
                                of(field).gives(field.component().type().content())
                                        && of(field).isReadable());
    }

    /**
     * Tells whether a set of constants stands for a bitmap.
     *
     * @return whether the value is read as a set
     */
    public boolean isFlags() {
        return matter instanceof MatterType.Bitmap && !isNumber(wire);
    }

    /** Tells whether a number stands for the value. */
    static boolean isNumber(JavaType wire) {
        return switch (wire.unboxed()) {
            case "byte", "short", "int", "long", "java.math.BigInteger" -> true;
            default -> false;
        };
    }
}
