package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/**
 * The nested class that writes the attributes of a cluster: all, or those that differ from earlier values. A cluster with a
 * single attribute is only written when that one is, so there is nothing to choose.
 */
final class AttributesClass {

    private static final ClassName VALUES = ClassName.get("", ValuesClass.NAME);

    private final ClusterMapping cluster;
    private final MapperNames names;

    AttributesClass(ClusterMapping cluster, MapperNames names) {
        this.cluster = cluster;
        this.names = names;
    }

    static boolean chooses(ClusterMapping cluster) {
        return cluster.attributes().size() > 1;
    }

    TypeSpec spec() {
        String text = "The attributes of cluster " + cluster.cluster().title() + " (" + cluster.wireId() + ")"
                + (chooses(cluster) ? ": all, or those that differ from earlier values." : ".");
        TypeSpec.Builder type = TypeSpec.classBuilder(MapperNames.attributesClass(cluster))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(MapperTypes.OBJECT_DOCUMENT)
                .addJavadoc(Javadoc.of(text).build());
        cluster.attributes().forEach(attribute -> type.addField(id(attribute)));
        type.addField(FieldSpec.builder(VALUES, "values", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addParameter(VALUES, "values").addStatement("this.values = values");
        if (chooses(cluster)) {
            TypeName earlier = VALUES.annotated(ValueMethod.nullableAnnotation());
            type.addField(FieldSpec.builder(earlier, "earlier", Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(earlier, "earlier").addStatement("this.earlier = earlier");
        }
        return type.addMethod(constructor.build()).addMethod(writeMembers()).build();
    }

    private FieldSpec id(AttributeMapping attribute) {
        return FieldSpec.builder(
                        ArrayTypeName.of(TypeName.BYTE),
                        names.id(attribute),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.encodedName($S)", MapperTypes.JSON_WRITER, attribute.wireId())
                .build();
    }

    private MethodSpec writeMembers() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(MapperTypes.JSON_WRITER, "json");
        for (AttributeMapping attribute : cluster.attributes()) {
            if (chooses(cluster)) {
                CodeBlock differs = ValueMethod.form(attribute)
                        .differs(
                                kept("values", attribute),
                                kept("earlier", attribute),
                                ValueMethod.isNullable(attribute));
                method.beginControlFlow("if (earlier == null || $L)", differs)
                        .addCode(write(attribute))
                        .endControlFlow();
            } else {
                method.addCode(write(attribute));
            }
        }
        return method.build();
    }

    private CodeBlock kept(String values, AttributeMapping attribute) {
        return CodeBlock.of("$L.$N", values, names.field(attribute));
    }

    private CodeBlock write(AttributeMapping attribute) {
        CodeBlock value = kept("values", attribute);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("json.name($N)", names.id(attribute));
        if (!ValueMethod.isNullable(attribute)) {
            return code.add(writeValue(attribute, value)).build();
        }
        return code.beginControlFlow("if ($L == null)", value)
                .addStatement("json.nullValue()")
                .nextControlFlow("else")
                .add(writeValue(attribute, value))
                .endControlFlow()
                .build();
    }

    private static CodeBlock writeValue(AttributeMapping attribute, CodeBlock value) {
        ValueForm form = ValueMethod.form(attribute);
        if (!(form.matter() instanceof MatterType.Listing listing)) {
            return CodeBlock.builder().addStatement(form.write(value)).build();
        }
        ValueForm entry = form.entry(attribute.entryBounds());
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("json.beginArray()").beginControlFlow("for (var entry : $L)", value);
        if (listing.entryNullable()) {
            code.beginControlFlow("if (entry == null)")
                    .addStatement("json.nullValue()")
                    .nextControlFlow("else")
                    .addStatement(entry.write(CodeBlock.of("entry")))
                    .endControlFlow();
        } else {
            code.addStatement(entry.write(CodeBlock.of("entry")));
        }
        return code.endControlFlow().addStatement("json.endArray()").build();
    }
}
