package dev.connectorkit.processor.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * A service that is a cluster or an extension of one, with its elements.
 *
 * @param service the service
 * @param trait {@code @cluster} or {@code @clusterExtension}
 * @param name the service's name without the suffix
 * @param extended the cluster that an extension adds to, or {@code null} for a cluster
 * @param attributes the structure of the attributes, or {@code null} when there is none
 * @param elements in the order of the model, attributes first
 */
record ClusterSource(
        ServiceShape service,
        ObjectNode trait,
        String name,
        @Nullable ShapeId extended,
        @Nullable StructureShape attributes,
        List<Element> elements) {

    static final String CLUSTER_SUFFIX = "Cluster";
    static final String EXTENSION_SUFFIX = "Extension";

    /** The name by which references begin: that of the cluster, also for an extension of it. */
    String clusterName() {
        return extended == null ? name : extended.getName().replaceFirst(CLUSTER_SUFFIX + "$", "");
    }

    /** As messages call it. */
    String described() {
        return (extended == null ? "cluster " : "cluster extension ") + name;
    }

    /** As messages call one of its elements: {@code attribute OnOff.NightMode}. */
    String described(Element element) {
        return element.kind().word + " " + clusterName() + "." + element.name();
    }

    List<Element> elements(ElementKind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }
}
