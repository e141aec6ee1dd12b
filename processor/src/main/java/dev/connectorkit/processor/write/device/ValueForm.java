package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.Map;

/**
 * How one value of a Matter type is taken, kept and written: the type the author or a converter gives, the type the mapper
 * keeps, and the code between them.
 *
 * @param matter the Matter type
 * @param java what the author or a converter gives
 * @param bounds of its number or length
 * @param conversions the nested class that has the methods for what takes more than an expression
 */
record ValueForm(MatterType matter, JavaType java, Bounds bounds, String conversions) {

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    /** The type that is given, primitive where it has a primitive. */
    TypeName given() {
        TypeName primitive = PRIMITIVES.get(java.unboxed());
        if (primitive != null) {
            return primitive;
        }
        if (matter instanceof MatterType.Octets) {
            return ArrayTypeName.of(TypeName.BYTE);
        }
        if (isFlags()) {
            return ParameterizedTypeName.get(
                    ClassName.bestGuess(java.name()),
                    ClassName.bestGuess(java.arguments().get(0).name()));
        }
        return matter instanceof MatterType.Listing
                ? ParameterizedTypeName.get(
                        MapperTypes.LIST, entry(Bounds.NONE).given().box())
                : ClassName.bestGuess(java.name());
    }

    /** The type that is kept: what can be compared and written without another look. */
    TypeName kept() {
        if (isCatalogueEnum()) {
            return TypeName.INT;
        }
        if (isFlags()) {
            return ((MatterType.Bitmap) matter).bits() > Short.SIZE ? TypeName.LONG : TypeName.INT;
        }
        if (isRecord()) {
            return MapperTypes.DOCUMENT;
        }
        if (matter instanceof MatterType.Octets) {
            return ClassName.get(String.class);
        }
        return matter instanceof MatterType.Listing
                ? ParameterizedTypeName.get(
                        MapperTypes.LIST, entry(Bounds.NONE).kept().box())
                : given();
    }

    boolean isCatalogueEnum() {
        return matter instanceof MatterType.Enumeration && !isWhole();
    }

    /** Whether a set of the catalogue's constants stands for a bitmap. */
    boolean isFlags() {
        return matter instanceof MatterType.Bitmap && !isWhole();
    }

    /** Whether the author's record stands for a structure. */
    boolean isRecord() {
        return matter instanceof MatterType.Struct && !java.name().equals(MapperTypes.DOCUMENT.canonicalName());
    }

    boolean isWhole() {
        return PRIMITIVES.containsKey(java.unboxed()) || java.name().equals("java.math.BigInteger");
    }

    ValueForm entry(Bounds entryBounds) {
        MatterType.Listing listing = (MatterType.Listing) matter;
        return new ValueForm(listing.entry(), java.arguments().get(0).content(), entryBounds, conversions);
    }

    /** From what is given, which is not null, to what is kept. */
    CodeBlock keep(CodeBlock given) {
        if (isCatalogueEnum()) {
            return CodeBlock.of("$L.value()", given);
        }
        if (isFlags()) {
            return CodeBlock.of("$L.$L($L)", conversions, ConversionsClass.method(matter), given);
        }
        if (isRecord()) {
            return CodeBlock.of("$L.$L($L, violations)", conversions, ConversionsClass.method(matter), given);
        }
        return matter instanceof MatterType.Octets
                ? CodeBlock.of("$T.toText($L)", MapperTypes.OCTET_STRINGS, given)
                : given;
    }

    /** What stands for a value that was refused; it is never sent. */
    CodeBlock placeholder() {
        TypeName kept = kept();
        if (kept.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        if (kept.isPrimitive()) {
            return CodeBlock.of("0");
        }
        if (matter instanceof MatterType.Listing) {
            return CodeBlock.of("$T.of()", MapperTypes.LIST);
        }
        if (matter instanceof MatterType.Struct) {
            return CodeBlock.of("$T.ofNull()", MapperTypes.DOCUMENT);
        }
        return kept.equals(ClassName.get("java.math", "BigInteger"))
                ? CodeBlock.of("$T.ZERO", kept)
                : CodeBlock.of("$S", "");
    }

    /** Whether two kept values differ. */
    CodeBlock differs(CodeBlock left, CodeBlock right, boolean nullable) {
        TypeName kept = kept();
        if (kept.isPrimitive() && !nullable) {
            boolean floating = kept.equals(TypeName.FLOAT) || kept.equals(TypeName.DOUBLE);
            return floating
                    ? CodeBlock.of("$T.compare($L, $L) != 0", kept.box(), left, right)
                    : CodeBlock.of("$L != $L", left, right);
        }
        return nullable
                ? CodeBlock.of("!$T.equals($L, $L)", java.util.Objects.class, left, right)
                : CodeBlock.of("!$L.equals($L)", left, right);
    }

    /** Whether the writer takes a kept value together with its name. */
    boolean isWrittenWithName() {
        TypeName kept = kept();
        return kept.equals(ClassName.get(String.class))
                || kept.isPrimitive() && !kept.equals(TypeName.FLOAT) && !kept.equals(TypeName.DOUBLE);
    }

    /** The statement that writes a kept value which is not null. */
    CodeBlock write(CodeBlock kept) {
        if (matter instanceof MatterType.Struct) {
            return CodeBlock.of("$L.writeTo(json)", kept);
        }
        if (matter instanceof MatterType.Bool) {
            return CodeBlock.of("json.bool($L)", kept);
        }
        return matter instanceof MatterType.Text || matter instanceof MatterType.Octets
                ? CodeBlock.of("json.string($L)", kept)
                : CodeBlock.of("json.number($L)", kept);
    }
}
