package dev.connectorkit.processor.write.reading;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.FreeNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Code that reads one value with a reader of the runtime's. */
public final class ValueReading {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** No list and no text is longer than a request. */
    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final ReadValue value;
    private final String reader;
    private final StructureReadings structures;

    /**
     * Describes a reading.
     *
     * @param value what is read
     * @param reader the variable that holds the reader
     * @param structures the methods that read structures, to which those that are needed are added
     */
    public ValueReading(ReadValue value, String reader, StructureReadings structures) {
        this.value = value;
        this.reader = reader;
        this.structures = structures;
    }

    /**
     * The code of a reading.
     *
     * @param statements what comes before; nothing for what an expression reads
     * @param result the expression that gives the value, or null
     */
    public record Code(CodeBlock statements, CodeBlock result) {}

    /**
     * The type of the result.
     *
     * @return a type that may be null
     */
    public TypeName type() {
        return ReadingTypes.boxed(value.face());
    }

    /**
     * Writes the reading.
     *
     * @param selected the expression that selects the value
     * @param variable what local variables are called after
     * @param names those that are taken
     * @return the code
     */
    public Code code(CodeBlock selected, String variable, FreeNames names) {
        if (value.matter() instanceof MatterType.Listing listing) {
            return list(listing, selected, variable, names);
        }
        CodeBlock read = read(value.matter(), value.wire(), value.bounds(), selected);
        return new Code(CodeBlock.of(""), converted(read));
    }

    /** A list is read element by element; its own presence decides between null and an empty one. */
    private Code list(MatterType.Listing listing, CodeBlock selected, String variable, FreeNames names) {
        String source = names.take(variable + "Field");
        String target = names.take(variable + "List");
        String element = names.take("element");
        JavaType entry = value.wire().arguments().get(0);
        CodeBlock statements = CodeBlock.builder()
                .addStatement("$T $N = $L", ReadingTypes.DOCUMENT, source, selected)
                .addStatement("$T $N = new $T<>()", ReadingTypes.boxed(value.wire()), target, ArrayList.class)
                .beginControlFlow(
                        "for ($T $N : $N.$L($N, $L, $L))",
                        ReadingTypes.DOCUMENT,
                        element,
                        reader,
                        listing.entryNullable() ? "elementsOrNull" : "elements",
                        source,
                        least(value.bounds()),
                        most(value.bounds()))
                .addStatement(
                        "$N.add($L)",
                        target,
                        read(listing.entry(), entry, value.entryBounds(), CodeBlock.of("$N", element)))
                .endControlFlow()
                .build();
        CodeBlock list =
                CodeBlock.of("$1N == null ? null : $2T.unmodifiableList($3N)", source, Collections.class, target);
        return new Code(statements, converted(list));
    }

    private CodeBlock converted(CodeBlock read) {
        ConverterDeclaration converter = value.converter();
        return converter == null
                ? read
                : CodeBlock.of("$N.converted($L, $L)", reader, structures.converter(converter), read);
    }

    private CodeBlock read(MatterType matter, JavaType wire, Bounds bounds, CodeBlock source) {
        StructureMapping structure = value.structure();
        if (structure != null) {
            return CodeBlock.of("$N($N.fields($L))", structures.method(structure), reader, source);
        }
        if (matter instanceof MatterType.Enumeration && !ReadValue.isNumber(wire)) {
            CodeBlock number = number("integer", source, min(bounds), max(bounds));
            return CodeBlock.of("$N.known($T.values(), $L)", reader, ReadingTypes.boxed(wire), number);
        }
        if (value.isFlags()) {
            TypeName flag = ReadingTypes.boxed(wire.arguments().get(0));
            return CodeBlock.of("$1N.flags($2T.class, $2T.values(), $3L)", reader, flag, bits(bounds, source));
        }
        return plain(wire, bounds, source);
    }

    /** The number of a bitmap, as far as a {@code long} goes. */
    private CodeBlock bits(Bounds bounds, CodeBlock source) {
        boolean fits = bounds.max() != null && bounds.max().compareTo(LONGEST) <= 0;
        return plain(JavaType.of(fits ? "long" : "java.math.BigInteger"), bounds, source);
    }

    private CodeBlock plain(JavaType wire, Bounds bounds, CodeBlock source) {
        return switch (wire.unboxed()) {
            case "boolean" -> CodeBlock.of("$N.bool($L)", reader, source);
            case "byte" -> number("byteInteger", source, min(bounds), max(bounds));
            case "short" -> number("shortInteger", source, min(bounds), max(bounds));
            case "int" -> number("integer", source, min(bounds), max(bounds));
            case "long" -> number("longInteger", source, min(bounds) + "L", max(bounds) + "L");
            case "java.math.BigInteger" ->
                CodeBlock.of("$N.bigInteger($L, $S, $S)", reader, source, min(bounds), max(bounds));
            case "float" -> CodeBlock.of("$N.single($L)", reader, source);
            case "double" -> CodeBlock.of("$N.decimal($L)", reader, source);
            case "java.lang.String" -> CodeBlock.of("$N.text($L, $L, $L)", reader, source, least(bounds), most(bounds));
            case "byte[]" -> CodeBlock.of("$N.octets($L, $L, $L)", reader, source, least(bounds), most(bounds));
            case "dev.connectorkit.document.Document" -> CodeBlock.of("$N.structure($L)", reader, source);
            default -> throw new IllegalStateException(value.matter().name() + " has no reading as " + wire.display());
        };
    }

    private CodeBlock number(String method, CodeBlock source, String min, String max) {
        return CodeBlock.of("$N.$L($L, $L, $L)", reader, method, source, min, max);
    }

    private static String min(Bounds bounds) {
        return whole(bounds.min());
    }

    private static String max(Bounds bounds) {
        return whole(bounds.max());
    }

    private static String whole(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalStateException("a whole number has bounds of its type at least");
        }
        return bound.toBigIntegerExact().toString();
    }

    private static String least(Bounds bounds) {
        return bounds.min() == null ? "0" : whole(bounds.min());
    }

    private static CodeBlock most(Bounds bounds) {
        boolean bounded = bounds.max() != null && bounds.max().compareTo(UNBOUNDED) < 0;
        return bounded ? CodeBlock.of("$L", whole(bounds.max())) : CodeBlock.of("$T.MAX_VALUE", Integer.class);
    }
}
