package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ArgumentMapping.OfField;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Statements that read a command's field into a variable. */
final class FieldCode {

    /** No list and no text is longer than a request. */
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final OfField field;
    private final String variable;
    private final boolean isCommand;

    FieldCode(OfField field, boolean isCommand) {
        this.field = field;
        this.variable = HandlerNames.variable(field.parameter().name());
        this.isCommand = isCommand;
    }

    CodeBlock statements() {
        JavaType wire = field.wireType();
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock value;
        if (isEnum(wire)) {
            String number = variable + "Number";
            code.addStatement("$T $L = $L", Integer.class, number, number(selected()));
            value = known(wire, number);
        } else if (field.type() instanceof MatterType.Listing listing) {
            return list(listing, wire);
        } else {
            value = read(wire, field.type(), field.bounds(), selected());
        }
        return code.addStatement("$T $L = $L", declared(), variable, converted(value))
                .build();
    }

    /** What the author's method is given. */
    CodeBlock argument() {
        JavaType type = field.parameter().type();
        return type.isOptional()
                ? CodeBlock.of("$T.ofNullable($L)", java.util.Optional.class, variable)
                : CodeBlock.of("$L", variable);
    }

    private CodeBlock selected() {
        String id = isCommand ? HandlerNames.narrow(field.id()) : HandlerNames.wide(field.id());
        return CodeBlock.of("fields.$L($L, $S)", field.absent() ? "optional" : "required", id, field.matterName());
    }

    private TypeName declared() {
        ConverterDeclaration converter = field.parameter().converter();
        JavaType side = converter == null ? null : converter.javaSide();
        return HandlerTypes.boxed(side == null ? field.wireType() : side);
    }

    private CodeBlock converted(CodeBlock value) {
        ConverterDeclaration converter = field.parameter().converter();
        return converter == null
                ? value
                : CodeBlock.of("fields.converted($L, $L)", HandlerNames.converter(converter.type()), value);
    }

    private CodeBlock number(CodeBlock selected) {
        return CodeBlock.of("fields.integer($L, $L, $L)", selected, min(field.bounds()), max(field.bounds()));
    }

    private static CodeBlock known(JavaType type, String number) {
        return CodeBlock.of("fields.known($T.values(), $L)", HandlerTypes.boxed(type), number);
    }

    /** A list is read element by element; the field's own presence decides between null and an empty list. */
    private CodeBlock list(MatterType.Listing listing, JavaType wire) {
        String source = variable + "Field";
        JavaType entry = wire.arguments().get(0);
        boolean structures = listing.entry() instanceof MatterType.Struct && !listing.entryNullable();
        CodeBlock elements = CodeBlock.of(
                structures ? "fields.structures(fields.elements($L, $L, $L))" : "fields.elements($L, $L, $L)",
                source,
                least(field.bounds()),
                most(field.bounds()));
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T $L = $L", HandlerTypes.DOCUMENT, source, selected());
        if (entry.name().equals(HandlerTypes.DOCUMENT.canonicalName())) {
            return code.addStatement("$T $L = $L", declared(), variable, converted(orNull(source, elements)))
                    .build();
        }
        String target = variable + "List";
        code.addStatement("$T $L = new $T<>()", HandlerTypes.boxed(wire), target, ArrayList.class)
                .beginControlFlow("for ($T element : $L)", HandlerTypes.DOCUMENT, elements);
        if (isEnum(entry)) {
            CodeBlock number = read(JavaType.of("int"), listing.entry(), field.entryBounds(), CodeBlock.of("element"));
            code.addStatement("$T number = $L", Integer.class, number)
                    .addStatement("$L.add($L)", target, known(entry, "number"));
        } else {
            code.addStatement(
                    "$L.add($L)", target, read(entry, listing.entry(), field.entryBounds(), CodeBlock.of("element")));
        }
        return code.endControlFlow()
                .addStatement("$T $L = $L", declared(), variable, converted(orNull(source, CodeBlock.of("$L", target))))
                .build();
    }

    private static CodeBlock orNull(String source, CodeBlock value) {
        return CodeBlock.of("$L == null ? null : $L", source, value);
    }

    private static CodeBlock read(JavaType wire, MatterType type, Bounds bounds, CodeBlock source) {
        return switch (wire.unboxed()) {
            case "boolean" -> CodeBlock.of("fields.bool($L)", source);
            case "byte" -> CodeBlock.of("fields.byteInteger($L, $L, $L)", source, min(bounds), max(bounds));
            case "short" -> CodeBlock.of("fields.shortInteger($L, $L, $L)", source, min(bounds), max(bounds));
            case "int" -> CodeBlock.of("fields.integer($L, $L, $L)", source, min(bounds), max(bounds));
            case "long" -> CodeBlock.of("fields.longInteger($L, $LL, $LL)", source, min(bounds), max(bounds));
            case "java.math.BigInteger" ->
                CodeBlock.of("fields.bigInteger($L, $S, $S)", source, min(bounds), max(bounds));
            case "float" -> CodeBlock.of("fields.single($L)", source);
            case "double" -> CodeBlock.of("fields.decimal($L)", source);
            case "java.lang.String" -> CodeBlock.of("fields.text($L, $L, $L)", source, least(bounds), most(bounds));
            case "byte[]" -> CodeBlock.of("fields.octets($L, $L, $L)", source, least(bounds), most(bounds));
            case "dev.connectorkit.document.Document" -> source;
            default -> throw new IllegalStateException(type.name() + " has no reading as " + wire.display());
        };
    }

    private static boolean isEnum(JavaType type) {
        return type.name().startsWith("dev.connectorkit.matter.");
    }

    private static String min(Bounds bounds) {
        return number(bounds.min());
    }

    private static String max(Bounds bounds) {
        return number(bounds.max());
    }

    private static String number(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalStateException("a whole number has bounds of its type at least");
        }
        return bound.toBigIntegerExact().toString();
    }

    private static String least(Bounds bounds) {
        return bounds.min() == null ? "0" : number(bounds.min());
    }

    private static CodeBlock most(Bounds bounds) {
        boolean bounded = bounds.max() != null && bounds.max().compareTo(BigDecimal.valueOf(UNBOUNDED)) < 0;
        return bounded ? CodeBlock.of("$L", number(bounds.max())) : CodeBlock.of("$T.MAX_VALUE", Integer.class);
    }
}
