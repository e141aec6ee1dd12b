package dev.connectorkit.processor.knowledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;

/** The Matter vocabulary. Each cluster and device type is read when it is first asked for; its names come from an index. */
public final class MatterModel {

    /** The namespace of the types that clusters share. */
    public static final String SHARED_TYPES = MatterTraits.NAMESPACE + ".types";

    private static final String TYPES = "matter/types.json";
    private static final String INDEX = "matter/index.json";

    private final ModelSource source;
    private final MatterTypes types = new MatterTypes(this::shape);
    private final Map<String, Shapes> parts = new HashMap<>();
    private final Map<String, Optional<Cluster>> clusters = new HashMap<>();
    private final Map<String, Optional<DeviceType>> deviceTypes = new HashMap<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private @Nullable ObjectNode index;

    /**
     * Stands over the vocabulary without reading any of it.
     *
     * @param source where the model is
     */
    public MatterModel(ModelSource source) {
        this.source = source;
    }

    /**
     * Names all clusters.
     *
     * @return identifiers to ids, in the order of the ids
     */
    public Map<String, Long> clusters() {
        return ids("clusters");
    }

    /**
     * Names all device types that have an id.
     *
     * @return identifiers to ids, in the order of the ids
     */
    public Map<String, Long> deviceTypes() {
        return ids("deviceTypes");
    }

    /**
     * Reads a cluster, once.
     *
     * @param name the cluster's identifier, such as {@code OnOff}
     * @return the cluster, or empty when the vocabulary has none of that name
     */
    public Optional<Cluster> cluster(String name) {
        Optional<Cluster> known = clusters.get(name);
        if (known == null) {
            known = part("matter/clusters/" + name + ".json")
                    .map(shapes -> new ClusterReader(name, shapes, types).read());
            clusters.put(name, known);
        }
        return known;
    }

    /**
     * Reads what an author's extension adds to a cluster.
     *
     * @param name the extension's identifier
     * @return the extended cluster with no other elements than those added, or empty when there is no such extension
     */
    public Optional<Cluster> extension(String name) {
        return part("matter/extensions/" + name + ".json")
                .map(shapes -> new ClusterReader(index("extensions").get(name), shapes, types).read());
    }

    /**
     * Names the clusters and extensions of a Smithy namespace and those below it, each of which has a class of constants.
     *
     * @param namespace such as {@code dev.connectorkit.matter} for all of Matter's own
     * @return name of the class to the cluster; for an extension, with no other elements than those added
     */
    public Map<String, Cluster> catalogue(String namespace) {
        Map<String, String> own = index("namespaces");
        Map<String, Cluster> catalogue = new LinkedHashMap<>();
        for (String name : clusters().keySet()) {
            String found = own.getOrDefault(name, namespace(name));
            if (isBelow(found, namespace)) {
                catalogue.put(name, cluster(name).orElseThrow());
            }
        }
        for (String name : index("extensions").keySet()) {
            if (isBelow(own.getOrDefault(name, ""), namespace)) {
                catalogue.put(name, extension(name).orElseThrow());
            }
        }
        return Collections.unmodifiableMap(catalogue);
    }

    private static boolean isBelow(String namespace, String above) {
        return namespace.equals(above) || namespace.startsWith(above + ".");
    }

    /**
     * Reads a device type, once.
     *
     * @param name the device type's identifier, such as {@code ExtendedColorLight}
     * @return the device type, or empty when the vocabulary has none of that name
     */
    public Optional<DeviceType> deviceType(String name) {
        Optional<DeviceType> known = deviceTypes.get(name);
        if (known == null) {
            known = part("matter/device-types/" + name + ".json").map(shapes -> DeviceTypeReader.read(name, shapes));
            deviceTypes.put(name, known);
        }
        return known;
    }

    private Map<String, Long> ids(String kind) {
        Map<String, Long> ids = new LinkedHashMap<>();
        index(kind).forEach((name, id) -> ids.put(name, Long.decode(id)));
        return Collections.unmodifiableMap(ids);
    }

    /** One of the index's tables; those about an author's own files are there only when there are such files. */
    private Map<String, String> index(String table) {
        if (index == null) {
            index = source.part(INDEX)
                    .orElseThrow(() -> new ModelException("model part \"" + INDEX + "\" is not there"));
        }
        Map<String, String> entries = new LinkedHashMap<>();
        index.getObjectMember(table)
                .ifPresent(object -> object.getStringMap()
                        .forEach((name, value) ->
                                entries.put(name, value.expectStringNode().getValue())));
        return entries;
    }

    /** A type may live in another cluster's part; what tells which is the namespace, which is the name in small letters. */
    private Shape shape(ShapeId id) {
        if (id.namespace().equals(SHARED_TYPES) || id.isPrelude()) {
            return part(TYPES)
                    .orElseThrow(() -> new ModelException("model part \"" + TYPES + "\" is not there"))
                    .get(id);
        }
        String cluster = clusterOf(id.namespace());
        if (cluster != null) {
            return part("matter/clusters/" + cluster + ".json").orElseThrow().get(id);
        }
        return part(ModelSource.AUTHORS)
                .flatMap(authors -> authors.find(id))
                .orElseThrow(() -> new ModelException("shape " + id + " is in no part of the Matter vocabulary"));
    }

    private @Nullable String clusterOf(String namespace) {
        if (namespaces.isEmpty()) {
            clusters().keySet().forEach(name -> namespaces.put(namespace(name), name));
        }
        return namespaces.get(namespace);
    }

    private static String namespace(String cluster) {
        return MatterTraits.NAMESPACE + "." + cluster.toLowerCase(Locale.ROOT);
    }

    private Optional<Shapes> part(String path) {
        Shapes known = parts.get(path);
        if (known == null) {
            known = source.part(path).map(Shapes::new).orElse(null);
            if (known == null) {
                return Optional.empty();
            }
            parts.put(path, known);
        }
        return Optional.of(known);
    }
}
