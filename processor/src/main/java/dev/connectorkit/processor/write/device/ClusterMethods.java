package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The methods that tell and write what a device's values hold, cluster by cluster: all, or what differs from earlier values. A
 * cluster with a single attribute is only written when that one is, so there is nothing to choose.
 */
final class ClusterMethods {

    private static final ClassName VALUES = ClassName.get("", ValuesClass.NAME);

    private final List<ClusterMapping> clusters;
    private final MapperNames names;

    ClusterMethods(List<ClusterMapping> clusters, MapperNames names) {
        this.clusters = clusters;
        this.names = names;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>(List.of(tells(), differs(), write()));
        if (clusters.size() > 1) {
            clusters.forEach(cluster -> methods.add(write(cluster)));
        }
        return methods;
    }

    /** The constant that holds an attribute's id, ready to be written. */
    FieldSpec id(AttributeMapping attribute) {
        return FieldSpec.builder(
                        ArrayTypeName.of(TypeName.BYTE),
                        names.id(attribute),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.encodedName($S)", MapperTypes.JSON_WRITER, attribute.wireId())
                .build();
    }

    private static MethodSpec tells() {
        return MethodSpec.methodBuilder("tells")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "cluster")
                .addStatement("return earlier == null || differs(cluster, earlier)")
                .build();
    }

    private MethodSpec differs() {
        return MethodSpec.methodBuilder("differs")
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addParameter(String.class, "cluster")
                .addParameter(VALUES, "earlier")
                .addCode(
                        clusters.size() == 1
                                ? CodeBlock.of("return $L;\n", differs(clusters.get(0)))
                                : CodeBlock.of("return $L;\n", each(this::differs)))
                .build();
    }

    private CodeBlock differs(ClusterMapping cluster) {
        CodeBlock any = cluster.attributes().stream().map(this::differs).collect(CodeBlock.joining("\n|| "));
        return CodeBlock.builder().add("$>$>").add(any).add("$<$<").build();
    }

    private CodeBlock differs(AttributeMapping attribute) {
        String field = names.field(attribute);
        return ValueMethod.form(attribute)
                .differs(
                        CodeBlock.of("$N", field),
                        CodeBlock.of("earlier.$N", field),
                        ValueMethod.isNullable(attribute));
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(String.class, "cluster")
                .addParameter(MapperTypes.JSON_WRITER, "json");
        return clusters.size() == 1
                ? method.addCode(members(clusters.get(0))).build()
                : method.addCode(each(cluster -> CodeBlock.of("$N(json)", MapperNames.writeMethod(cluster))))
                        .addCode("\n")
                        .build();
    }

    /** A choice between the clusters; nobody asks for another than those, so the last needs no asking. */
    private CodeBlock each(Function<ClusterMapping, CodeBlock> what) {
        CodeBlock.Builder code = CodeBlock.builder().add("switch (cluster) {\n").indent();
        ClusterMapping last = clusters.get(clusters.size() - 1);
        for (ClusterMapping cluster : clusters) {
            CodeBlock label = cluster == last ? CodeBlock.of("default") : CodeBlock.of("case $S", cluster.wireId());
            code.add("$L -> $L;\n", label, what.apply(cluster));
        }
        return code.unindent().add("}").build();
    }

    private MethodSpec write(ClusterMapping cluster) {
        return MethodSpec.methodBuilder(MapperNames.writeMethod(cluster))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(MapperTypes.JSON_WRITER, "json")
                .addCode(members(cluster))
                .build();
    }

    private CodeBlock members(ClusterMapping cluster) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (AttributeMapping attribute : cluster.attributes()) {
            if (cluster.attributes().size() > 1) {
                code.beginControlFlow("if (earlier == null || $L)", differs(attribute))
                        .add(write(attribute))
                        .endControlFlow();
            } else {
                code.add(write(attribute));
            }
        }
        return code.build();
    }

    private CodeBlock write(AttributeMapping attribute) {
        ValueForm form = ValueMethod.form(attribute);
        String id = names.id(attribute);
        CodeBlock value = CodeBlock.of("$N", names.field(attribute));
        boolean nullable = ValueMethod.isNullable(attribute);
        if (form.isWrittenWithName()) {
            CodeBlock member = CodeBlock.of("json.member($N, $L)", id, value);
            return nullable
                    ? orNull(value, CodeBlock.of("json.name($N).nullValue()", id), statement(member))
                    : statement(member);
        }
        CodeBlock written = writeValue(form, attribute, value);
        return CodeBlock.builder()
                .addStatement("json.name($N)", id)
                .add(nullable ? orNull(value, CodeBlock.of("json.nullValue()"), written) : written)
                .build();
    }

    private static CodeBlock orNull(CodeBlock value, CodeBlock writeNull, CodeBlock write) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .addStatement(writeNull)
                .nextControlFlow("else")
                .add(write)
                .endControlFlow()
                .build();
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }

    private static CodeBlock writeValue(ValueForm form, AttributeMapping attribute, CodeBlock value) {
        if (!(form.matter() instanceof MatterType.Listing listing)) {
            return statement(form.write(value));
        }
        ValueForm entry = form.entry(attribute.entryBounds());
        CodeBlock write = statement(entry.write(CodeBlock.of("entry")));
        return CodeBlock.builder()
                .addStatement("json.beginArray()")
                .beginControlFlow("for (var entry : $L)", value)
                .add(
                        listing.entryNullable()
                                ? orNull(CodeBlock.of("entry"), CodeBlock.of("json.nullValue()"), write)
                                : write)
                .endControlFlow()
                .addStatement("json.endArray()")
                .build();
    }
}
