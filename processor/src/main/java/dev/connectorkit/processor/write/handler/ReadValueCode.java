package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.knowledge.Bounds;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The expression that makes a document of what a method read. */
final class ReadValueCode {

    private final MethodMapping method;

    ReadValueCode(MethodMapping method) {
        this.method = method;
    }

    /** The document of a value that may be null where the attribute may be. */
    CodeBlock document(CodeBlock value) {
        JavaType wire = wireType();
        Bounds bounds = method.bounds();
        if (wire.name().startsWith("dev.connectorkit.matter.")) {
            return wireOf("number", CodeBlock.of("$1L == null ? null : $1L.value()", value), wholes(bounds));
        }
        return switch (wire.unboxed()) {
            case "boolean" -> wireOf("bool", value, CodeBlock.of(""));
            case "byte", "short", "int", "long" -> wireOf("number", value, wholes(bounds));
            case "java.math.BigInteger" -> wireOf("number", value, wholes(bounds));
            case "float", "double" -> wireOf("decimal", value, CodeBlock.of(""));
            case "java.lang.String" -> wireOf("text", value, lengths(bounds));
            case "byte[]" -> wireOf("octets", value, lengths(bounds));
            default -> wireOf("document", value, CodeBlock.of(""));
        };
    }

    private JavaType wireType() {
        ConverterDeclaration converter = method.declaration().converter();
        JavaType side = converter == null ? null : converter.matterSide();
        return side == null ? method.declaration().result().content().content() : side;
    }

    private static CodeBlock wireOf(String form, CodeBlock value, CodeBlock bounds) {
        return CodeBlock.of("$T.$L($L$L)", HandlerTypes.READ_VALUES, form, value, bounds);
    }

    private static CodeBlock wholes(Bounds bounds) {
        return CodeBlock.of(", $S, $S", text(bounds.min()), text(bounds.max()));
    }

    private static CodeBlock lengths(Bounds bounds) {
        return CodeBlock.of(
                ", $L, $L",
                bounds.min() == null ? "0" : text(bounds.min()),
                bounds.max() == null
                        ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                        : CodeBlock.of("$L", text(bounds.max())));
    }

    private static String text(@Nullable BigDecimal bound) {
        return Objects.requireNonNull(bound, "a whole number has bounds of its type at least")
                .toBigIntegerExact()
                .toString();
    }
}
