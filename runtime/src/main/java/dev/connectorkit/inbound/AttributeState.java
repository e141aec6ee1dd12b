package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.mapping.MatterId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of one cluster of one endpoint that methods gave, by their numeric ids, in the order they were given. */
final class AttributeState {
    private final String endpointId;
    private final long cluster;
    private final Map<Long, Document> values = new LinkedHashMap<>();

    AttributeState(String endpointId, long cluster) {
        this.endpointId = endpointId;
        this.cluster = cluster;
    }

    @Nullable
    Document find(long attribute) {
        return values.get(attribute);
    }

    void put(long attribute, Document value) {
        values.put(attribute, value);
    }

    /** Takes what a state says about the cluster. */
    void addAll(List<MatterEndpoint> state) {
        for (MatterEndpoint endpoint : state) {
            List<MatterCluster> clusters = endpoint.clusters();
            if (endpointId.equals(endpoint.id()) && clusters != null) {
                for (MatterCluster found : clusters) {
                    addAll(found);
                }
            }
        }
    }

    private void addAll(MatterCluster found) {
        String id = found.id();
        Document attributes = found.attributes();
        if (id == null || MatterId.parse(id) != cluster || attributes == null || attributes.kind() != Kind.OBJECT) {
            return;
        }
        for (Map.Entry<String, Document> attribute : attributes.asMap().entrySet()) {
            values.put(MatterId.parse(attribute.getKey()), attribute.getValue());
        }
    }

    /** The state of the attributes that are wanted; null wants all. */
    List<MatterEndpoint> toState(@Nullable Iterable<Long> wanted) {
        var attributes = Document.object();
        boolean any = false;
        for (Long id : wanted == null ? values.keySet() : wanted) {
            Document value = values.get(id);
            if (value != null) {
                attributes.put(MatterId.wide(id), value);
                any = true;
            }
        }
        if (!any) {
            return List.of();
        }
        MatterCluster reported = MatterCluster.builder()
                .id(MatterId.wide(cluster))
                .attributes(attributes.build())
                .build();
        return List.of(MatterEndpoint.builder()
                .id(endpointId)
                .clusters(List.of(reported))
                .build());
    }
}
