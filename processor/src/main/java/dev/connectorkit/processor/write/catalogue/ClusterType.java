package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/**
 * The class of a cluster: a constant for each attribute, command and event, and the enums of its enumerations and bitmaps.
 * The constants are strings, so that a compiler puts them where they are used and the class need not be loaded.
 */
final class ClusterType implements GeneratedType {

    private final Cluster cluster;
    private final BoundTypes bound;
    private final ClassName name;
    private final CatalogueNames names;

    ClusterType(Cluster cluster, BoundTypes bound, ClassName name) {
        this.cluster = cluster;
        this.bound = bound;
        this.name = name;
        this.names = new CatalogueNames(cluster);
    }

    @Override
    public ClassName name() {
        return name;
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(ElementText.of(cluster).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(constant(
                        CatalogueNames.CLUSTER,
                        cluster.name(),
                        Javadoc.of("The cluster itself, " + Javadoc.code(new MatterId(cluster.id()).four()) + ".")));
        for (Attribute attribute : cluster.attributes()) {
            type.addField(constant(names.attribute(attribute), reference(attribute.name()), ElementText.of(attribute)));
        }
        for (Command command : cluster.commands()) {
            type.addField(constant(names.command(command), reference(command.name()), ElementText.of(command)));
        }
        for (Event event : cluster.events()) {
            type.addField(constant(names.event(event), reference(event.name()), ElementText.of(event)));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        cluster.enumerations().forEach(enumeration -> addEnum(type, enumeration));
        cluster.bitmaps().forEach(bitmap -> addEnum(type, bitmap));
        return type;
    }

    private void addEnum(TypeSpec.Builder type, MatterType own) {
        if (bound.contains(CatalogueFiles.id(own))) {
            String nested = CatalogueNames.nested(own.name(), name.simpleName());
            type.addType(SharedType.enumOf(nested, own).build());
        }
    }

    private String reference(String element) {
        return cluster.name() + "." + element;
    }

    private static FieldSpec constant(String constant, String value, Javadoc javadoc) {
        return FieldSpec.builder(String.class, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.build())
                .initializer("$S", value)
                .build();
    }
}
