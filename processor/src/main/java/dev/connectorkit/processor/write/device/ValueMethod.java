package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.ArrayList;
import javax.lang.model.element.Modifier;

/** How one attribute's value is taken from the device: an expression where that is all, else a method. */
final class ValueMethod {

    private static final CodeBlock VALUE = CodeBlock.of("value");
    private static final CodeBlock ENTRY = CodeBlock.of("entry");

    private final AttributeMapping mapping;
    private final MapperNames names;
    private final ValueForm form;
    private final CodeBlock path;
    private final boolean nullable;

    ValueMethod(AttributeMapping mapping, MapperNames names) {
        this.mapping = mapping;
        this.names = names;
        this.form = form(mapping);
        this.path = CodeBlock.of("$L", names.path(mapping));
        this.nullable = isNullable(mapping);
    }

    static ValueForm form(AttributeMapping mapping) {
        return new ValueForm(
                mapping.attribute().type(),
                mapping.wireType(),
                mapping.bounds(),
                MapperNames.conversionsClass(mapping.cluster()));
    }

    /** The type the value is kept in. */
    static TypeName kept(AttributeMapping mapping) {
        TypeName kept = form(mapping).kept();
        return isNullable(mapping) ? kept.box().annotated(nullableAnnotation()) : kept;
    }

    /** A primitive is never null, whatever the attribute allows. */
    static boolean isNullable(AttributeMapping mapping) {
        return mapping.attribute().nullable() && !mapping.member().type().isPrimitive();
    }

    static AnnotationSpec nullableAnnotation() {
        return AnnotationSpec.builder(MapperTypes.NULLABLE).build();
    }

    AttributeMapping attribute() {
        return mapping;
    }

    /** Whether taking the value needs more than an expression. */
    boolean isNeeded() {
        return !isPlain() && !isRange();
    }

    /** Whether there is nothing to convert, to check or to miss. */
    boolean isPlain() {
        return isPlainPrimitive(mapping) && check(VALUE).isEmpty();
    }

    /** Whether there is nothing to do but to check a number. */
    private boolean isRange() {
        return isPlainPrimitive(mapping) && ValueCheck.isRange(form);
    }

    /** The expression that checks the number and gives it. */
    CodeBlock range(String path) {
        return ValueCheck.inRange(form, CodeBlock.of("$S", path), plain());
    }

    CodeBlock plain() {
        return CodeBlock.of("device.$L", mapping.member().accessor());
    }

    MethodSpec method(TypeName device) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.field(mapping))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(kept(mapping))
                .addParameter(device, "device")
                .addParameter(MapperTypes.VIOLATIONS, "violations");
        if (isPlainPrimitive(mapping)) {
            method.addStatement("$T value = $L", form.given(), plain())
                    .addCode(check(VALUE))
                    .addStatement("return value");
        } else {
            method.addStatement("$T value = $L", form.given().box().annotated(nullableAnnotation()), taken())
                    .beginControlFlow("if (value == null)")
                    .addStatement("return $L", nullable ? CodeBlock.of("null") : form.placeholder())
                    .endControlFlow()
                    .addCode(form.matter() instanceof MatterType.Listing ? entries() : single());
        }
        return method.build();
    }

    private static boolean isPlainPrimitive(AttributeMapping mapping) {
        MemberDeclaration member = mapping.member();
        return member.converter() == null && member.type().isPrimitive();
    }

    private CodeBlock single() {
        if (form.isRecord()) {
            return CodeBlock.builder()
                    .addStatement("int mark = violations.mark()")
                    .addStatement("$T kept = $L", form.kept(), form.keep(VALUE))
                    .addStatement("violations.prefix(mark, $L)", path)
                    .addStatement("return kept")
                    .build();
        }
        return CodeBlock.builder()
                .add(check(VALUE))
                .addStatement("return $L", form.keep(VALUE))
                .build();
    }

    private CodeBlock entries() {
        ValueForm entry = form.entry(mapping.entryBounds());
        CodeBlock.Builder code = CodeBlock.builder();
        if (mapping.bounds().isPresent()) {
            code.addStatement(
                    "violations.checkSize($L, value.size(), $L, $L)",
                    path,
                    ValueCheck.least(mapping.bounds()),
                    ValueCheck.most(mapping.bounds()));
        }
        TypeName kept = form.kept();
        code.addStatement("$T kept = new $T<>(value.size())", keptEntries(kept), ArrayList.class)
                .beginControlFlow("for (int index = 0; index < value.size(); index++)")
                .addStatement("int mark = violations.mark()")
                .addStatement("$T entry = $L", entry.given().box().annotated(nullableAnnotation()), takenEntry());
        code.beginControlFlow("if (entry != null)")
                .add(ValueCheck.of(entry, CodeBlock.of("$S", ""), ENTRY))
                .addStatement("kept.add($L)", entry.keep(ENTRY));
        if (entryNullable()) {
            code.nextControlFlow("else").addStatement("kept.add(null)");
        }
        return code.endControlFlow()
                .addStatement("violations.prefix(mark, $L, index)", path)
                .endControlFlow()
                .addStatement("return kept")
                .build();
    }

    private TypeName keptEntries(TypeName kept) {
        if (!entryNullable()) {
            return kept;
        }
        TypeName entry = ((ParameterizedTypeName) kept).typeArguments().get(0);
        return ParameterizedTypeName.get(MapperTypes.LIST, entry.annotated(nullableAnnotation()));
    }

    private boolean entryNullable() {
        return form.matter() instanceof MatterType.Listing listing && listing.entryNullable();
    }

    private CodeBlock takenEntry() {
        return entryNullable()
                ? CodeBlock.of("value.get(index)")
                : CodeBlock.of("$T.required(value.get(index), violations, $S)", MapperTypes.ATTRIBUTE_VALUES, "");
    }

    private CodeBlock check(CodeBlock value) {
        return ValueCheck.of(form, path, value);
    }

    /** The expression that gives the value or null, and tells what is wrong on the way. */
    private CodeBlock taken() {
        CodeBlock opened = opened();
        ConverterDeclaration converter = mapping.member().converter();
        if (converter != null) {
            return CodeBlock.of(
                    "$T.$L($L, $L, violations, $L)",
                    MapperTypes.ATTRIBUTE_VALUES,
                    nullable ? "convertedOrNull" : "converted",
                    names.converter(converter),
                    opened,
                    path);
        }
        return nullable
                ? opened
                : CodeBlock.of("$T.required($L, violations, $L)", MapperTypes.ATTRIBUTE_VALUES, opened, path);
    }

    private CodeBlock opened() {
        JavaType type = mapping.member().type();
        if (type.isOptional()) {
            return CodeBlock.of("$T.orNull($L)", MapperTypes.ATTRIBUTE_VALUES, plain());
        }
        ConverterDeclaration converter = mapping.member().converter();
        JavaType side = converter == null ? null : converter.javaSide();
        boolean widens = side != null && type.isPrimitive() && !side.unboxed().equals(type.name());
        return widens && !side.unboxed().equals(side.name())
                ? CodeBlock.of("($L) $L", side.unboxed(), plain())
                : plain();
    }
}
