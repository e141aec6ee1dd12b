package dev.connectorkit.model.tool.matter;

import dev.connectorkit.model.tool.matter.MatterType.Kind;
import java.util.HashMap;
import java.util.Map;
import software.amazon.smithy.model.shapes.ShapeId;

/** Finds the type that a name in the facts stands for: one of the cluster, of another cluster, or a global one. */
final class TypeCatalogue {
    private final SimpleTypes simpleTypes;
    private final Map<String, MatterType> globals = new HashMap<>();
    private final Map<String, Map<String, MatterType>> clusters = new HashMap<>();

    TypeCatalogue(MatterSource source) {
        this.simpleTypes = SimpleTypes.of(source);
        for (var name : simpleTypes.names()) {
            var shape = ShapeId.fromParts(MatterNames.TYPES, GoodNames.ofType(name));
            globals.put(name, simpleTypes.type(name, shape));
        }
        addNamed(globals, source.globals(), MatterNames.TYPES);
        for (var holder : source.typeHolders()) {
            addCluster(holder, MatterNames.TYPES);
        }
        for (var cluster : source.clusters()) {
            addCluster(cluster, MatterNames.clusterNamespace(cluster.name()));
        }
        addInherited(source);
    }

    private void addInherited(MatterSource source) {
        var inherited = new InheritedTypes(source);
        for (var base : source.abstractBases()) {
            addCluster(base, MatterNames.TYPES);
        }
        for (var cluster : source.clusters()) {
            inherited
                    .base(cluster)
                    .ifPresent(base -> inherited
                            .of(cluster)
                            .forEach(type -> clusters.get(cluster.name())
                                    .put(type.name(), clusters.get(base.name()).get(type.name()))));
        }
    }

    /**
     * Finds a type.
     *
     * @param cluster the cluster in which the name stands
     * @param name the name as the facts have it, with a cluster before a dot if it is another's
     */
    MatterType find(String cluster, String name) {
        var dot = name.indexOf('.');
        var types = clusters.getOrDefault(dot < 0 ? cluster : name.substring(0, dot), Map.of());
        var found = types.get(name.substring(dot + 1));
        if (found == null && dot < 0) {
            found = globals.get(name);
        }
        if (found == null) {
            throw new IllegalArgumentException("type \"" + name + "\" in cluster " + cluster + " must be in the facts");
        }
        return found;
    }

    private void addCluster(SourceElement cluster, String namespace) {
        var types = new HashMap<String, MatterType>();
        addNamed(types, cluster, namespace);
        for (var alias : cluster.list("typedefs")) {
            var shape = ShapeId.fromParts(namespace, alias.name());
            types.putIfAbsent(alias.name(), simpleTypes.type(alias.text("type"), shape));
        }
        clusters.put(cluster.name(), types);
    }

    private static void addNamed(Map<String, MatterType> types, SourceElement holder, String namespace) {
        addAll(types, holder, "enums", Kind.ENUMERATION, namespace);
        addAll(types, holder, "bitmaps", Kind.BITMAP, namespace);
        addAll(types, holder, "structs", Kind.STRUCT, namespace);
    }

    private static void addAll(
            Map<String, MatterType> types, SourceElement holder, String key, Kind kind, String namespace) {
        for (var type : holder.list(key)) {
            types.put(type.name(), MatterType.of(ShapeId.fromParts(namespace, shapeName(type)), kind));
        }
    }

    /** Global types may have a lower-case name of Matter and a name of its SDK. */
    static String shapeName(SourceElement type) {
        return type.find("sdkName").orElseGet(() -> GoodNames.ofType(type.name()));
    }
}
