package dev.connectorkit.mapping;

import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a device tells, in Matter's units, and how it is told: cluster by cluster, all of it or what differs from what the
 * device told earlier. Subclasses are generated, and immutable.
 */
public abstract class DeviceValues {

    /** For generated code. */
    protected DeviceValues() {}

    /**
     * Tells whether there is anything to send of a cluster.
     *
     * @param cluster the cluster's id, one of those given to {@link #endpoints}
     * @return whether any of its attributes differs, or all are to be sent
     */
    protected abstract boolean tells(String cluster);

    /**
     * Writes the attributes of a cluster.
     *
     * @param cluster the cluster's id, one of those that tell anything
     * @param json a writer inside the object
     */
    protected abstract void write(String cluster, JsonWriter json);

    /**
     * Gives what there is to send.
     *
     * @param id the endpoint's id
     * @param most the most clusters the service takes in one event
     * @param clusters the ids of all clusters, in the order they are sent
     * @return an endpoint for each event; none when there is nothing to send
     */
    public final List<MatterEndpoint> endpoints(String id, int most, String... clusters) {
        List<MatterCluster> told = new ArrayList<>(clusters.length);
        for (String cluster : clusters) {
            if (tells(cluster)) {
                told.add(MatterCluster.builder()
                        .id(cluster)
                        .attributes(new ClusterAttributes(this, cluster))
                        .build());
            }
        }
        return split(id, told, most);
    }

    /** Puts clusters into as many endpoints as the service's limit asks for; nothing is dropped and the order is kept. */
    private static List<MatterEndpoint> split(String id, List<MatterCluster> clusters, int most) {
        if (clusters.isEmpty()) {
            return List.of();
        }
        if (clusters.size() <= most) {
            // Most devices: nothing is copied.
            return List.of(endpoint(id, clusters));
        }
        List<MatterEndpoint> endpoints = new ArrayList<>((clusters.size() + most - 1) / most);
        for (int from = 0; from < clusters.size(); from += most) {
            endpoints.add(endpoint(id, clusters.subList(from, Math.min(from + most, clusters.size()))));
        }
        return List.copyOf(endpoints);
    }

    private static MatterEndpoint endpoint(String id, List<MatterCluster> clusters) {
        return MatterEndpoint.builder().id(id).clusters(clusters).build();
    }
}
