package dev.connectorkit.processor.write.reading;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.RecordComponent;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.declaration.StructureMapping.FieldMapping;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.write.FreeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of one class that make records of structures: one for each structure and record. */
public final class StructureReadings {

    private static final String READER = "fields";

    private final Function<ConverterDeclaration, String> converters;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * No methods yet.
     *
     * @param converters which constant holds a converter
     */
    public StructureReadings(Function<ConverterDeclaration, String> converters) {
        this.converters = converters;
    }

    /**
     * The methods that readings have asked for.
     *
     * @return them, private and static
     */
    public List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    String converter(ConverterDeclaration converter) {
        return converters.apply(converter);
    }

    /** The name of the method for a structure, which is made when it is first asked for. */
    String method(StructureMapping structure) {
        String key = structure.struct().id() + " " + structure.type().name();
        String name = known.get(key);
        if (name == null) {
            String record = structure.type().name();
            name = free(Naming.member(record.substring(record.lastIndexOf('.') + 1)));
            known.put(key, name);
            methods.add(spec(name, structure));
        }
        return name;
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; known.containsValue(free); number++) {
            free = name + number;
        }
        return free;
    }

    private MethodSpec spec(String name, StructureMapping structure) {
        TypeName record = ReadingTypes.boxed(structure.type());
        FreeNames names = new FreeNames(List.of(READER));
        Map<String, String> locals = new HashMap<>();
        for (FieldMapping field : structure.fields()) {
            String component = field.component().name();
            locals.put(component, names.take(component));
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ReadingTypes.orNull(record))
                .addParameter(ReadingTypes.orNull(ReadingTypes.STRUCTURE_READER), READER)
                .beginControlFlow("if ($N == null)", READER)
                .addStatement("return null")
                .endControlFlow();
        structure
                .fields()
                .forEach(field ->
                        method.addCode(local(field, locals.get(field.component().name()), names)));
        CodeBlock arguments = structure.type().components().stream()
                .map(component -> argument(component.type(), CodeBlock.of("$N", locals.get(component.name()))))
                .collect(CodeBlock.joining(", "));
        return method.beginControlFlow("if (!$N.isSound())", READER)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("return new $T($L)", record, arguments)
                .build();
    }

    private CodeBlock local(FieldMapping field, String variable, FreeNames names) {
        RecordComponent component = field.component();
        ValueReading reading = new ValueReading(ReadValue.of(field), READER, this);
        boolean mayBeAbsent = !component.type().isPrimitive() && (field.field().nullable() || field.isLeftOut());
        CodeBlock selected = CodeBlock.of(
                "$N.$L($L, $S)",
                READER,
                mayBeAbsent ? "optional" : "required",
                field.field().id(),
                field.field().name());
        ValueReading.Code code = reading.code(selected, variable, names);
        return CodeBlock.builder()
                .add(code.statements())
                .addStatement(
                        "$L $N = $L",
                        component.converter() == null ? CodeBlock.of("$T", reading.type()) : CodeBlock.of("var"),
                        variable,
                        code.result())
                .build();
    }

    /**
     * Gives a read value the form its author wants it in.
     *
     * @param type the author's
     * @param value an expression that may be null
     * @return the expression, within the {@code Optional} that the type is, if it is one
     */
    public static CodeBlock argument(JavaType type, CodeBlock value) {
        if (!type.isOptional()) {
            return value;
        }
        return type.arguments().isEmpty()
                ? CodeBlock.of("$T.orEmpty($L)", ReadingTypes.ATTRIBUTE_VALUES, value)
                : CodeBlock.of("$T.ofNullable($L)", Optional.class, value);
    }
}
