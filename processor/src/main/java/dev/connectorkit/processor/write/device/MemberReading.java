package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.write.FreeNames;
import dev.connectorkit.processor.write.Javadoc;
import dev.connectorkit.processor.write.reading.ReadValue;
import dev.connectorkit.processor.write.reading.ReadingTypes;
import dev.connectorkit.processor.write.reading.StructureReadings;
import dev.connectorkit.processor.write.reading.ValueReading;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import javax.lang.model.element.Modifier;

/** How one member is read, kept and given: in its own type, or in its converter's where that is wider. */
final class MemberReading {

    /** The variable that holds the reader. */
    static final String READER = "from";

    private final AttributeMapping mapping;
    private final String name;
    private final ReadValue value;
    private final ValueReading reading;
    private final ValueReading.Code code;

    MemberReading(AttributeMapping mapping, String name, StructureReadings structures) {
        this.mapping = mapping;
        this.name = name;
        this.value = ReadValue.of(mapping);
        this.reading = new ValueReading(value, READER, structures);
        this.code = reading.code(selected(), name, new FreeNames(List.of(READER)));
    }

    String name() {
        return name;
    }

    String reference() {
        return mapping.reference();
    }

    /** The type of the field: null stands for what is null and for what is absent. */
    TypeName field() {
        return ReadingTypes.orNull(keptType());
    }

    /** Whether reading takes more than an expression. */
    boolean isMethod() {
        return !code.statements().isEmpty();
    }

    CodeBlock read() {
        return isMethod() ? CodeBlock.of("$N($N)", name, READER) : code.result();
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(field())
                .addParameter(MapperTypes.ATTRIBUTE_READER, READER)
                .addCode(code.statements())
                .addStatement("return $L", code.result())
                .build();
    }

    MethodSpec accessor(JavaClass device) {
        String member = mapping.member().accessor();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Gives {@link " + device.name() + "#" + member + "} as {@code "
                                + mapping.reference() + "} tells it.")
                        .returns(ValueMethod.isNullable(mapping) && !isOptional() ? "the value, or null" : "the value")
                        .throwing(ClassName.get(NoSuchElementException.class), "when it is not told")
                        .build())
                .returns(given())
                .addStatement("require($S)", mapping.reference());
        CodeBlock kept = kept();
        return method.addStatement("return $L", isOptional() ? StructureReadings.argument(memberType(), kept) : kept)
                .build();
    }

    private CodeBlock kept() {
        if (!isMutable()) {
            return CodeBlock.of("$N", name);
        }
        return ValueMethod.isNullable(mapping)
                ? CodeBlock.of("$1N == null ? null : $1N.clone()", name)
                : CodeBlock.of("$N.clone()", name);
    }

    private CodeBlock selected() {
        String cluster = id(mapping.cluster().id());
        String attribute = id(mapping.attribute().id());
        return CodeBlock.of(
                "$N.$L($S, $S, $L, $L)",
                READER,
                ValueMethod.isNullable(mapping) ? "optional" : "required",
                mapping.member().name(),
                mapping.reference(),
                cluster,
                attribute);
    }

    private static String id(long id) {
        return new MatterId(id).four() + (id > Integer.MAX_VALUE ? "L" : "");
    }

    private JavaType memberType() {
        return mapping.member().type();
    }

    /** Whether the value is given in the type of its member. */
    private boolean isMembers() {
        return value.gives(memberType().content());
    }

    private boolean isOptional() {
        return memberType().isOptional() && isMembers();
    }

    /** Bytes and sets are given as copies: nobody can change what was told. */
    private boolean isMutable() {
        return keptType() instanceof ArrayTypeName || value.isFlags();
    }

    private TypeName keptType() {
        TypeName type = reading.type();
        return value.isFlags()
                ? ParameterizedTypeName.get(
                        ClassName.get(EnumSet.class),
                        ReadingTypes.boxed(value.wire().arguments().get(0)))
                : type;
    }

    private TypeName given() {
        TypeName type = isMembers()
                ? ReadingTypes.plain(isOptional() ? memberType() : memberType().content())
                : reading.type();
        if (isOptional() || type.isPrimitive()) {
            return type;
        }
        boolean unboxes = !isMembers() && type.isBoxedPrimitive() && !ValueMethod.isNullable(mapping);
        return ValueMethod.isNullable(mapping) ? ReadingTypes.orNull(type) : unboxes ? type.unbox() : type;
    }
}
