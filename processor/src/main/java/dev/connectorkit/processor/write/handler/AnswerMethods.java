package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.declaration.ResultDeclaration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods that call one of the author's methods and pass on what it returns. */
final class AnswerMethods {

    private AnswerMethods() {}

    /** Overrides the method of an operation that is not about a device. */
    static MethodSpec operation(MethodMapping method) {
        MethodKind kind = method.declaration().kind();
        MethodSpec.Builder operation = MethodSpec.methodBuilder(
                        switch (kind) {
                            case ACTIVATE_USER -> "activateUser";
                            case DISCOVER_DEVICES -> "discoverDevices";
                            default -> "deactivateUser";
                        })
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addException(Exception.class);
        CodeBlock call = call(method);
        return switch (kind) {
            case ACTIVATE_USER ->
                operation
                        .addParameter(HandlerTypes.CALL, "call")
                        .returns(String.class)
                        .addStatement("return $L", call)
                        .build();
            case DISCOVER_DEVICES ->
                operation
                        .addParameter(HandlerTypes.DISCOVERY_CALL, "call")
                        .returns(Object.class)
                        .addStatement("return $L", call)
                        .build();
            default ->
                operation
                        .addParameter(HandlerTypes.DEACTIVATION_CALL, "call")
                        .addStatement("$L", call)
                        .build();
        };
    }

    /** Reads the fields, refuses what is wrong with them, and calls the method. */
    static MethodSpec forDevice(MethodMapping method) {
        MethodSpec.Builder answer = MethodSpec.methodBuilder(HandlerNames.ofMethod(method))
                .addModifiers(Modifier.PRIVATE)
                .returns(nullableObject())
                .addParameter(HandlerTypes.COMMAND_CALL, "call")
                .addException(Exception.class);
        boolean isCommand = method.declaration().kind() == MethodKind.COMMAND;
        List<ArgumentMapping.OfField> fields = fields(method);
        if (!fields.isEmpty()) {
            answer.addStatement("$T fields = call.fields()", HandlerTypes.COMMAND_FIELDS);
            fields.forEach(field -> answer.addCode(new FieldCode(field, isCommand).statements()));
            answer.addStatement("fields.check()");
        }
        return answer.addCode(result(method)).build();
    }

    static TypeName nullableObject() {
        return TypeName.get(Object.class)
                .annotated(com.palantir.javapoet.AnnotationSpec.builder(HandlerTypes.NULLABLE)
                        .build());
    }

    private static CodeBlock result(MethodMapping method) {
        CodeBlock call = call(method);
        ResultDeclaration result = method.declaration().result();
        if (method.value() != null) {
            return value(method, call);
        }
        return result.isNothing()
                ? CodeBlock.builder()
                        .addStatement("$L", call)
                        .addStatement("return null")
                        .build()
                : CodeBlock.builder().addStatement("return $L", call).build();
    }

    private static CodeBlock value(MethodMapping method, CodeBlock call) {
        ResultDeclaration result = method.declaration().result();
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T value = $L", HandlerTypes.boxed(result.content()), call);
        CodeBlock plain = result.content().isOptional() ? CodeBlock.of("value.orElse(null)") : CodeBlock.of("value");
        ConverterDeclaration converter = method.declaration().converter();
        if (converter != null) {
            plain = CodeBlock.of(
                    "$T.converted($L, $L)", HandlerTypes.READ_VALUES, HandlerNames.converter(converter.type()), plain);
        }
        return code.addStatement("return $L", new ReadValueCode(method).document(plain))
                .build();
    }

    private static CodeBlock call(MethodMapping method) {
        List<CodeBlock> arguments = new ArrayList<>();
        boolean isCommand = method.declaration().kind() == MethodKind.COMMAND;
        for (ArgumentMapping argument : method.arguments()) {
            if (argument instanceof ArgumentMapping.OfField field) {
                arguments.add(new FieldCode(field, isCommand).argument());
            } else if (argument instanceof ArgumentMapping.OfCall known) {
                arguments.add(CodeBlock.of("call.$L()", known.accessor()));
            }
        }
        CodeBlock call = CodeBlock.of("connector.$L($L)", method.declaration().name(), CodeBlock.join(arguments, ", "));
        return method.declaration().result().isPromised() ? CodeBlock.of("call.await($L)", call) : call;
    }

    private static List<ArgumentMapping.OfField> fields(MethodMapping method) {
        List<ArgumentMapping.OfField> fields = new ArrayList<>();
        for (ArgumentMapping argument : method.arguments()) {
            if (argument instanceof ArgumentMapping.OfField field) {
                fields.add(field);
            }
        }
        return fields;
    }
}
