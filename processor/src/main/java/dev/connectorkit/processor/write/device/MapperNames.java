package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names within one mapper. An attribute goes by its own name where nothing else has the same. */
final class MapperNames {

    /** What the methods that use the fields have for themselves. */
    private static final Set<String> RESERVED = Set.of("cluster", "earlier", "entry", "json");

    /** By {@link AttributeMapping#reference}: the mapping's own hash is that of the whole cluster. */
    private final Map<String, String> attributes = new HashMap<>();

    private final Map<ClassName, String> converters = new LinkedHashMap<>();

    MapperNames(DeviceMapping mapping) {
        List<AttributeMapping> all = mapping.clusters().stream()
                .flatMap(cluster -> cluster.attributes().stream())
                .toList();
        List<String> plain = all.stream()
                .map(attribute -> Naming.member(attribute.attribute().name()))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            AttributeMapping attribute = all.get(i);
            boolean shared = Collections.frequency(plain, plain.get(i)) > 1 || RESERVED.contains(plain.get(i));
            attributes.put(
                    attribute.reference(),
                    shared
                            ? Naming.member(attribute.cluster().name())
                                    + Naming.type(attribute.attribute().name())
                            : plain.get(i));
            if (attribute.member().converter() != null) {
                addConverter(attribute.member().converter());
            }
            if (attribute.structure() != null) {
                addConverters(attribute.structure());
            }
        }
    }

    MapperNames(StructureMapping structure) {
        addConverters(structure);
    }

    private void addConverters(StructureMapping structure) {
        for (StructureMapping.FieldMapping field : structure.fields()) {
            if (field.component().converter() != null) {
                addConverter(field.component().converter());
            }
            if (field.structure() != null) {
                addConverters(field.structure());
            }
        }
    }

    String field(AttributeMapping attribute) {
        return attributes.get(attribute.reference());
    }

    /** The constant that holds an attribute's place in violations. */
    String path(AttributeMapping attribute) {
        return Naming.constant(field(attribute)) + "_PATH";
    }

    /** The constant that holds an attribute's id, ready to be written. */
    String id(AttributeMapping attribute) {
        return Naming.constant(field(attribute)) + "_ID";
    }

    String converter(ConverterDeclaration converter) {
        return converters.get(MapperTypes.className(converter.type()));
    }

    Map<ClassName, String> converters() {
        return Collections.unmodifiableMap(converters);
    }

    static String conversionsClass(Cluster cluster) {
        return Naming.type(cluster.name()) + "Conversions";
    }

    static String clusterMethod(ClusterMapping cluster) {
        return Naming.member(cluster.cluster().name());
    }

    /** The method that writes a cluster's attributes. */
    static String writeMethod(ClusterMapping cluster) {
        return "write" + Naming.type(cluster.cluster().name());
    }

    private void addConverter(ConverterDeclaration converter) {
        ClassName type = MapperTypes.className(converter.type());
        Collection<String> taken = new ArrayList<>(converters.values());
        String name = Naming.constant(type.simpleName());
        String free = name;
        for (int number = 2; !converters.containsKey(type) && taken.contains(free); number++) {
            free = name + "_" + number;
        }
        converters.putIfAbsent(type, free);
    }
}
