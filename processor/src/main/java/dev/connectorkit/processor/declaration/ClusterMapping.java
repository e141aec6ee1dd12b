package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Feature;
import dev.connectorkit.processor.knowledge.MatterId;
import java.util.List;

/**
 * What a device or endpoint tells of a cluster.
 *
 * @param cluster the cluster
 * @param revision the cluster's revision in the specification the device is described by
 * @param features those the mapped attributes show
 * @param attributes the mapped ones, in the order of their ids
 * @param commands those a device with these features must take, in the order of their ids
 * @param events those the device says it sends, in the order of their ids
 */
public record ClusterMapping(
        Cluster cluster,
        int revision,
        List<Feature> features,
        List<AttributeMapping> attributes,
        List<Command> commands,
        List<EventMapping> events) {

    /**
     * Copies the lists.
     *
     * @param cluster the cluster
     * @param revision the cluster's revision in the specification the device is described by
     * @param features those the mapped attributes show
     * @param attributes the mapped ones, in the order of their ids
     * @param commands those a device with these features must take, in the order of their ids
     * @param events those the device says it sends, in the order of their ids
     */
    public ClusterMapping {
        features = List.copyOf(features);
        attributes = List.copyOf(attributes);
        commands = List.copyOf(commands);
        events = List.copyOf(events);
    }

    /**
     * The features as the wire wants them.
     *
     * @return a bit for each, at the feature's place
     */
    public long featureMap() {
        return features.stream().mapToLong(feature -> 1L << feature.bit()).reduce(0, (left, right) -> left | right);
    }

    /**
     * The cluster's id on the wire.
     *
     * @return {@code 0x} and four digits, or eight behind a vendor id
     */
    public String wireId() {
        return new MatterId(cluster.id()).four();
    }
}
