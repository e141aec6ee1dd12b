package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.connectorkit.processor.declaration.PartDeclaration;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** What a device's mapper does with the endpoints the device has: it leaves each to the endpoint's own mapper. */
final class PartMethods {

    private final List<PartDeclaration> parts;

    PartMethods(List<PartDeclaration> parts) {
        this.parts = parts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Adds what every endpoint can do to {@code parts}. */
    CodeBlock reports() {
        return each("device", (part, it) -> statement("parts.add($T.endpoint($L))", mapper(part), it));
    }

    /** Adds what every endpoint tells to {@code endpoints}. */
    CodeBlock states() {
        return each("device", (part, it) -> statement("endpoints.addAll($T.state($L))", mapper(part), it));
    }

    /** Adds what every endpoint tells differently to {@code endpoints}; of one that was not there before, all. */
    CodeBlock changes() {
        return each("after", (part, it) -> {
            if (!part.isList() && !part.type().saysAbsent()) {
                return statement("endpoints.addAll($T.changes($L, $L))", mapper(part), opened(part, "before"), it);
            }
            CodeBlock was = part.isList()
                    ? CodeBlock.of("$N(before.$L, $T.endpointId(part))", finder(part), part.accessor(), mapper(part))
                    : opened(part, "before");
            return CodeBlock.builder()
                    .addStatement("var was = $L", was)
                    .addStatement(
                            "endpoints.addAll(was == null ? $1T.state(part) : $1T.changes(was, part))", mapper(part))
                    .build();
        });
    }

    /** The methods that find an endpoint of a list by its id. */
    List<MethodSpec> finders() {
        return parts.stream().filter(PartDeclaration::isList).map(this::find).toList();
    }

    private MethodSpec find(PartDeclaration part) {
        return MethodSpec.methodBuilder(finder(part))
                .addJavadoc(Javadoc.of("Finds the endpoint of an id; endpoints may come, go and change places.")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(endpoint(part).annotated(ValueMethod.nullableAnnotation()))
                .addParameter(ParameterizedTypeName.get(MapperTypes.LIST, endpoint(part)), "endpoints")
                .addParameter(String.class, "id")
                .beginControlFlow("for ($T endpoint : endpoints)", endpoint(part))
                .beginControlFlow("if ($T.endpointId(endpoint).equals(id))", mapper(part))
                .addStatement("return endpoint")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return null")
                .build();
    }

    private static String finder(PartDeclaration part) {
        return part.name() + "ById";
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    /** Does something for each endpoint there is; one that may be absent, or is one of many, is called {@code part}. */
    private CodeBlock each(String device, BiFunction<PartDeclaration, CodeBlock, CodeBlock> body) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock each = CodeBlock.of("part");
        for (PartDeclaration part : parts) {
            if (part.isList()) {
                code.beginControlFlow("for ($T part : $L.$L)", endpoint(part), device, part.accessor())
                        .add(body.apply(part, each))
                        .endControlFlow();
            } else if (part.type().saysAbsent()) {
                code.add("{\n$>")
                        .addStatement("var part = $L", opened(part, device))
                        .beginControlFlow("if (part != null)")
                        .add(body.apply(part, each))
                        .endControlFlow()
                        .add("$<}\n");
            } else {
                code.add(body.apply(part, opened(part, device)));
            }
        }
        return code.build();
    }

    private static CodeBlock opened(PartDeclaration part, String device) {
        CodeBlock told = CodeBlock.of("$L.$L", device, part.accessor());
        return part.type().isOptional() ? CodeBlock.of("$T.orNull($L)", MapperTypes.ATTRIBUTE_VALUES, told) : told;
    }

    private static ClassName endpoint(PartDeclaration part) {
        return MapperTypes.className(part.endpoint());
    }

    private static ClassName mapper(PartDeclaration part) {
        return MapperTypes.className(part.endpoint().generated("Matter"));
    }
}
