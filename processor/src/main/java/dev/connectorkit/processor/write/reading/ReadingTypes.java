package dev.connectorkit.processor.write.reading;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An author's types as generated code names them, and the runtime's that reading stands on. */
public final class ReadingTypes {

    static final ClassName STRUCTURE_READER = ClassName.get("dev.connectorkit.mapping", "StructureReader");
    static final ClassName ATTRIBUTE_VALUES = ClassName.get("dev.connectorkit.mapping", "AttributeValues");
    static final ClassName DOCUMENT = ClassName.get("dev.connectorkit.document", "Document");

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private ReadingTypes() {}

    /**
     * Names a type that may be null, or stand for a type variable.
     *
     * @param type the author's
     * @return the type, boxed where it is primitive
     */
    public static TypeName boxed(JavaType type) {
        TypeName plain = plain(type);
        return plain.isPrimitive() ? plain.box() : plain;
    }

    /**
     * Names a type as it is.
     *
     * @param type the author's
     * @return the type
     */
    public static TypeName plain(JavaType type) {
        String name = type.name();
        if (name.endsWith("[]")) {
            JavaType component = new JavaType(name.substring(0, name.length() - 2), type.arguments(), false);
            return ArrayTypeName.of(plain(component));
        }
        if (PRIMITIVES.containsKey(name)) {
            return PRIMITIVES.get(name);
        }
        ClassName raw = className(name);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw,
                        type.arguments().stream().map(ReadingTypes::argument).toArray(TypeName[]::new));
    }

    /**
     * The same type, annotated.
     *
     * @param type any but a primitive
     * @return the type that may be null
     */
    public static TypeName orNull(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    private static TypeName argument(JavaType type) {
        TypeName argument = boxed(type);
        return type.nullable() ? orNull(argument) : argument;
    }

    /** By custom a package is in small letters and a class is not; a canonical name does not tell them apart. */
    private static ClassName className(String canonical) {
        List<String> parts = new ArrayList<>(List.of(canonical.split("\\.")));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).charAt(0))) {
            first++;
        }
        return ClassName.get(
                String.join(".", parts.subList(0, first)),
                parts.get(first),
                parts.subList(first + 1, parts.size()).toArray(String[]::new));
    }
}
