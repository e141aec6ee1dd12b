package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.declaration.ResultDeclaration;
import dev.connectorkit.processor.write.FreeNames;
import dev.connectorkit.processor.write.reading.ReadingTypes;
import dev.connectorkit.processor.write.reading.StructureReadings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods that call one of the author's methods and pass on what it returns. */
final class AnswerMethods {

    private final StructureReadings structures;

    /** The methods that read structures are added to the ones given. */
    AnswerMethods(StructureReadings structures) {
        this.structures = structures;
    }

    /** Overrides the method of an operation that is not about a device. */
    MethodSpec operation(MethodMapping method) {
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
        CodeBlock call = call(method, List.of());
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
    MethodSpec forDevice(MethodMapping method) {
        MethodSpec.Builder answer = MethodSpec.methodBuilder(HandlerNames.ofMethod(method))
                .addModifiers(Modifier.PRIVATE)
                .returns(nullableObject())
                .addParameter(HandlerTypes.COMMAND_CALL, "call")
                .addException(Exception.class);
        FreeNames names = new FreeNames(List.of("call", "connector", "value", HandlerNames.FIELDS));
        List<FieldCode> fields = fields(method, names);
        if (!fields.isEmpty()) {
            answer.addStatement("$T $L = call.fields()", HandlerTypes.COMMAND_FIELDS, HandlerNames.FIELDS);
            fields.forEach(field -> answer.addCode(field.statements(names)));
            answer.addStatement("$L.check()", HandlerNames.FIELDS);
        }
        return answer.addCode(result(method, fields)).build();
    }

    static TypeName nullableObject() {
        return TypeName.get(Object.class)
                .annotated(com.palantir.javapoet.AnnotationSpec.builder(HandlerTypes.NULLABLE)
                        .build());
    }

    private static CodeBlock result(MethodMapping method, List<FieldCode> fields) {
        CodeBlock call = call(method, fields);
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
                CodeBlock.builder().addStatement("$T value = $L", ReadingTypes.boxed(result.content()), call);
        CodeBlock plain = result.content().isOptional() ? CodeBlock.of("value.orElse(null)") : CodeBlock.of("value");
        ConverterDeclaration converter = method.declaration().converter();
        if (converter != null) {
            plain = CodeBlock.of(
                    "$T.converted($L, $L)", HandlerTypes.READ_VALUES, HandlerNames.converter(converter.type()), plain);
        }
        return code.addStatement("return $L", new ReadValueCode(method).document(plain))
                .build();
    }

    /** Calls the author's method; the fields are in the order of its parameters that take one. */
    private static CodeBlock call(MethodMapping method, List<FieldCode> fields) {
        List<CodeBlock> arguments = new ArrayList<>();
        Iterator<FieldCode> next = fields.iterator();
        for (ArgumentMapping argument : method.arguments()) {
            arguments.add(
                    argument instanceof ArgumentMapping.OfCall known
                            ? CodeBlock.of("call.$L()", known.accessor())
                            : next.next().argument());
        }
        CodeBlock call = CodeBlock.of("connector.$L($L)", method.declaration().name(), CodeBlock.join(arguments, ", "));
        return method.declaration().result().isPromised() ? CodeBlock.of("call.await($L)", call) : call;
    }

    private List<FieldCode> fields(MethodMapping method, FreeNames names) {
        boolean isCommand = method.declaration().kind() == MethodKind.COMMAND;
        List<FieldCode> fields = new ArrayList<>();
        for (ArgumentMapping argument : method.arguments()) {
            if (argument instanceof ArgumentMapping.OfField field) {
                String variable = names.take(field.parameter().name());
                fields.add(new FieldCode(field, variable, isCommand, structures));
            }
        }
        return fields;
    }
}
