package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.knowledge.EventLimits;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The mapper of a device or endpoint class:
 *
 * <pre>{@code
 * public final class LifxLightMatter {
 *     public static MatterCapabilityReport capabilityReport(LifxLight device)
 *     public static Device device(LifxLight device)
 *     public static List<MatterEndpoint> state(LifxLight device)
 *     public static List<MatterEndpoint> changes(LifxLight before, LifxLight after)
 *
 *     public static Reading read(List<MatterEndpoint> endpoints)
 *
 *     public static final class Reading extends ToldAttributes   // what was told, in the terms of LifxLight
 *     private static final class Values extends DeviceValues     // what a device tells, checked, and how it is written
 *     private static final class Report                          // what every device of the class can do
 * }
 * }</pre>
 */
public final class DeviceMapper implements GeneratedType {

    private final DeviceMapping mapping;
    private final MapperNames names;
    private final MapperMethods methods;

    /**
     * Makes the mapper of a class.
     *
     * @param mapping what the class maps, known to fit the model
     * @param limits what the service takes
     */
    public DeviceMapper(DeviceMapping mapping, EventLimits limits) {
        this.mapping = mapping;
        this.names = new MapperNames(mapping);
        this.methods = new MapperMethods(mapping, limits.eventClusters());
    }

    @Override
    public ClassName name() {
        return MapperTypes.className(mapping.declaration().type().generated("Matter"));
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder mapper = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(MapperTypes.NULL_MARKED)
                .addJavadoc(about().build());
        names.converters().forEach((type, constant) -> mapper.addField(converter(type, constant)));
        mapper.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        methods.all().forEach(mapper::addMethod);
        if (ReadingClass.isNeeded(mapping)) {
            mapper.addType(new ReadingClass(mapping, names).spec());
        }
        if (!mapping.clusters().isEmpty()) {
            mapper.addType(new ValuesClass(mapping, names).spec());
        }
        for (ClusterMapping cluster : mapping.clusters()) {
            ConversionsClass conversions = new ConversionsClass(cluster, names);
            if (conversions.isNeeded()) {
                mapper.addType(conversions.spec());
            }
        }
        return mapper.addType(new ReportClass(mapping).spec());
    }

    private Javadoc about() {
        return Javadoc.of(String.format(
                Locale.ROOT,
                "Maps {@link %s} to %s (device type 0x%04x) of Matter %s.",
                mapping.declaration().type().name(),
                mapping.deviceType().title(),
                mapping.deviceType().id(),
                mapping.declaration().specVersion().value()));
    }

    private static FieldSpec converter(ClassName type, String constant) {
        return FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type)
                .build();
    }
}
