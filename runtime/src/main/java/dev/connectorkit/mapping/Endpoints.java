package dev.connectorkit.mapping;

import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import java.util.ArrayList;
import java.util.List;

/** Puts clusters into endpoints of events. */
public final class Endpoints {

    private Endpoints() {}

    /**
     * Splits the clusters of an endpoint over as many events as the service's limit asks for. Nothing is dropped and the
     * order is kept.
     *
     * @param id the endpoint's id
     * @param clusters any number
     * @param most the most clusters the service takes in one event
     * @return an endpoint for each event; none for no clusters
     */
    public static List<MatterEndpoint> split(String id, List<MatterCluster> clusters, int most) {
        List<MatterEndpoint> endpoints = new ArrayList<>((clusters.size() + most - 1) / most);
        for (int from = 0; from < clusters.size(); from += most) {
            endpoints.add(MatterEndpoint.builder()
                    .id(id)
                    .clusters(clusters.subList(from, Math.min(from + most, clusters.size())))
                    .build());
        }
        return List.copyOf(endpoints);
    }
}
