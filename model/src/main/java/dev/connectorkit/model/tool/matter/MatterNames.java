package dev.connectorkit.model.tool.matter;

import java.util.Locale;
import java.util.Optional;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Where the Matter part of the model keeps what. */
public final class MatterNames {
    /** Namespace of the traits. */
    public static final String NAMESPACE = "dev.connectorkit.matter";

    /** Namespace of the types that all clusters share. */
    public static final String TYPES = NAMESPACE + ".types";

    /** Namespace of the semantic tags. */
    public static final String TAGS = NAMESPACE + ".tags";

    /** Namespace of the device types. */
    public static final String DEVICE_TYPES = NAMESPACE + ".devicetypes";

    /** The trait that makes a service a cluster. */
    public static final ShapeId CLUSTER = ShapeId.fromParts(NAMESPACE, "cluster");

    /** The trait that makes a structure a device type. */
    public static final ShapeId DEVICE_TYPE = ShapeId.fromParts(NAMESPACE, "deviceType");

    private static final String CLUSTER_SUFFIX = "Cluster";

    private MatterNames() {}

    /** The namespace that a cluster has to itself. */
    public static String clusterNamespace(String cluster) {
        return NAMESPACE + "." + cluster.toLowerCase(Locale.ROOT);
    }

    /** The service that stands for a cluster. */
    public static String clusterService(String cluster) {
        return cluster + CLUSTER_SUFFIX;
    }

    /** The cluster that a service stands for. */
    public static String clusterName(ShapeId service) {
        var name = service.getName();
        if (!name.endsWith(CLUSTER_SUFFIX)) {
            throw new IllegalArgumentException(service + " must end in \"" + CLUSTER_SUFFIX + "\" as it is a cluster");
        }
        return name.substring(0, name.length() - CLUSTER_SUFFIX.length());
    }

    /** The member {@code id} of a trait. */
    public static Optional<String> idOf(Shape shape, ShapeId trait) {
        return shape.findTrait(trait)
                .flatMap(found -> found.toNode().expectObjectNode().getStringMember("id"))
                .map(id -> id.getValue());
    }
}
