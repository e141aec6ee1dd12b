package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.write.Javadoc;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The nested class that turns an author's records into a cluster's structures, and sets into its bitmaps. Each cluster has
 * its own, because clusters use one name for different structures.
 */
final class ConversionsClass {

    private final String name;
    private final MapperNames names;
    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();
    private final String title;

    ConversionsClass(ClusterMapping cluster, MapperNames names) {
        this.name = MapperNames.conversionsClass(cluster.cluster());
        this.title = cluster.cluster().title();
        this.names = names;
        for (AttributeMapping attribute : cluster.attributes()) {
            addFlags(ValueMethod.form(attribute));
            if (attribute.structure() != null) {
                addStructure(attribute.structure());
            }
        }
    }

    ConversionsClass(Cluster cluster, StructureMapping structure, MapperNames names) {
        this.name = MapperNames.conversionsClass(cluster);
        this.title = cluster.title();
        this.names = names;
        addStructure(structure);
    }

    /** The name of the method for a type; records of one structure are told apart by the parameter. */
    static String method(MatterType type) {
        return Naming.member(type.name());
    }

    boolean isNeeded() {
        return !methods.isEmpty();
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Turns records and sets into what " + title + " has in their place.")
                        .build());
        methods.values().forEach(type::addMethod);
        return type.build();
    }

    private void addStructure(StructureMapping structure) {
        String key = method(structure.struct()) + " " + structure.type().name();
        if (!methods.containsKey(key)) {
            methods.put(key, new StructureMethod(structure, names, name).spec());
            for (StructureMapping.FieldMapping field : structure.fields()) {
                addFlags(new ValueForm(field.field().type(), field.component().wireType(), Bounds.NONE, name));
                if (field.structure() != null) {
                    addStructure(field.structure());
                }
            }
        }
    }

    private void addFlags(ValueForm form) {
        if (form.isFlags()) {
            TypeName flag =
                    ((ParameterizedTypeName) form.given()).typeArguments().get(0);
            methods.putIfAbsent(
                    method(form.matter()),
                    MethodSpec.methodBuilder(method(form.matter()))
                            .addModifiers(Modifier.STATIC)
                            .returns(form.kept())
                            .addParameter(ParameterizedTypeName.get(ClassName.get(java.util.Set.class), flag), "flags")
                            .addStatement("$T bits = 0", form.kept())
                            .beginControlFlow("for ($T flag : flags)", flag)
                            .addStatement("bits |= $Lflag.mask()", form.kept().equals(TypeName.INT) ? "(int) " : "")
                            .endControlFlow()
                            .addStatement("return bits")
                            .build());
        }
    }
}
