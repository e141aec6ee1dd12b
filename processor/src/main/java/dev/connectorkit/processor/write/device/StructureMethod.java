package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.RecordComponent;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.declaration.StructureMapping.FieldMapping;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.ArrayList;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The method that turns a record into a structure: a document whose members are the fields' ids. */
final class StructureMethod {

    /** What the method has for itself. */
    private static final Set<String> TAKEN =
            Set.of("structure", "violations", "fields", "mark", "index", "entry", "entries");

    private final StructureMapping structure;
    private final MapperNames names;
    private final String conversions;

    StructureMethod(StructureMapping structure, MapperNames names, String conversions) {
        this.structure = structure;
        this.names = names;
        this.conversions = conversions;
    }

    MethodSpec spec() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(ConversionsClass.method(structure.struct()))
                .addModifiers(Modifier.STATIC)
                .returns(MapperTypes.DOCUMENT)
                .addParameter(ClassName.bestGuess(structure.type().name()), "structure")
                .addParameter(MapperTypes.VIOLATIONS, "violations")
                .addStatement("var fields = $T.object()", MapperTypes.DOCUMENT);
        structure.fields().forEach(field -> method.addCode(field(field)));
        return method.addStatement("return fields.build()").build();
    }

    private CodeBlock field(FieldMapping field) {
        RecordComponent component = field.component();
        ValueForm form = new ValueForm(field.field().type(), component.wireType(), field.bounds(), conversions);
        String variable = TAKEN.contains(component.name()) ? component.name() + "_" : component.name();
        CodeBlock.Builder code = CodeBlock.builder();
        if (component.converter() == null && component.type().isPrimitive()) {
            return code.addStatement("$T $N = structure.$N()", form.given(), variable, component.name())
                    .add(put(field, form, variable))
                    .build();
        }
        TypeName given = form.given().box().annotated(ValueMethod.nullableAnnotation());
        code.addStatement("$T $N = $L", given, variable, taken(field))
                .beginControlFlow("if ($N != null)", variable)
                .add(
                        form.matter() instanceof MatterType.Listing
                                ? list(field, form, variable)
                                : put(field, form, variable));
        if (field.field().nullable()) {
            code.nextControlFlow("else").addStatement("fields.putNull($S)", id(field));
        }
        return code.endControlFlow().build();
    }

    private static String id(FieldMapping field) {
        return Integer.toString(field.field().id());
    }

    /** The expression that gives the value or null, and tells what is wrong on the way. */
    private CodeBlock taken(FieldMapping field) {
        RecordComponent component = field.component();
        CodeBlock told = opened(component);
        boolean mayBeAbsent = field.field().nullable() || field.isLeftOut();
        ConverterDeclaration converter = component.converter();
        if (converter != null) {
            return CodeBlock.of(
                    "$T.$L($L, $L, violations, $S)",
                    MapperTypes.ATTRIBUTE_VALUES,
                    mayBeAbsent ? "convertedOrNull" : "converted",
                    names.converter(converter),
                    told,
                    field.field().name());
        }
        return mayBeAbsent
                ? told
                : CodeBlock.of(
                        "$T.required($L, violations, $S)",
                        MapperTypes.ATTRIBUTE_VALUES,
                        told,
                        field.field().name());
    }

    private static CodeBlock opened(RecordComponent component) {
        CodeBlock told = CodeBlock.of("structure.$N()", component.name());
        if (component.type().isOptional()) {
            return CodeBlock.of("$T.orNull($L)", MapperTypes.ATTRIBUTE_VALUES, told);
        }
        JavaType side =
                component.converter() == null ? null : component.converter().javaSide();
        boolean widens = side != null
                && component.type().isPrimitive()
                && !side.unboxed().equals(component.type().name());
        return widens ? CodeBlock.of("($L) $L", side.unboxed(), told) : told;
    }

    private static CodeBlock put(FieldMapping field, ValueForm form, String variable) {
        CodeBlock value = CodeBlock.of("$N", variable);
        CodeBlock.Builder code = CodeBlock.builder();
        if (form.isRecord()) {
            return code.addStatement("int mark = violations.mark()")
                    .addStatement("fields.put($S, $L)", id(field), form.keep(value))
                    .addStatement("violations.prefix(mark, $S)", field.field().name())
                    .build();
        }
        return code.add(ValueCheck.of(form, CodeBlock.of("$S", field.field().name()), value))
                .addStatement("fields.put($S, $L)", id(field), exact(form, form.keep(value)))
                .build();
    }

    /** What is not finite has no digits; it is a violation by now, and must not fail before all are told. */
    private static CodeBlock exact(ValueForm form, CodeBlock kept) {
        boolean floating = form.kept().equals(TypeName.FLOAT) || form.kept().equals(TypeName.DOUBLE);
        return floating ? CodeBlock.of("$T.exact($L)", MapperTypes.ATTRIBUTE_VALUES, kept) : kept;
    }

    private static CodeBlock list(FieldMapping field, ValueForm form, String variable) {
        ValueForm entry = form.entry(field.entryBounds());
        boolean nullable = ((MatterType.Listing) form.matter()).entryNullable();
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.bounds().isPresent()) {
            code.addStatement(
                    "violations.checkSize($S, $N.size(), $L, $L)",
                    field.field().name(),
                    variable,
                    ValueCheck.least(field.bounds()),
                    ValueCheck.most(field.bounds()));
        }
        code.addStatement(
                        "var entries = new $T($N.size())",
                        ParameterizedTypeName.get(ClassName.get(ArrayList.class), MapperTypes.DOCUMENT),
                        variable)
                .beginControlFlow("for (int index = 0; index < $N.size(); index++)", variable)
                .addStatement("int mark = violations.mark()")
                .addStatement(
                        "$T entry = $L",
                        entry.given().box().annotated(ValueMethod.nullableAnnotation()),
                        nullable
                                ? CodeBlock.of("$N.get(index)", variable)
                                : CodeBlock.of(
                                        "$T.required($N.get(index), violations, $S)",
                                        MapperTypes.ATTRIBUTE_VALUES,
                                        variable,
                                        ""))
                .beginControlFlow("if (entry != null)")
                .add(ValueCheck.of(entry, CodeBlock.of("$S", ""), CodeBlock.of("entry")))
                .addStatement("entries.add($L)", document(entry));
        if (nullable) {
            code.nextControlFlow("else").addStatement("entries.add($T.ofNull())", MapperTypes.DOCUMENT);
        }
        return code.endControlFlow()
                .addStatement(
                        "violations.prefix(mark, $S, index)", field.field().name())
                .endControlFlow()
                .addStatement("fields.put($S, $T.list(entries))", id(field), MapperTypes.DOCUMENT)
                .build();
    }

    private static CodeBlock document(ValueForm entry) {
        CodeBlock kept = entry.keep(CodeBlock.of("entry"));
        return entry.kept().equals(MapperTypes.DOCUMENT)
                ? kept
                : CodeBlock.of("$T.of($L)", MapperTypes.DOCUMENT, exact(entry, kept));
    }
}
