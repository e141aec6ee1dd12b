package dev.connectorkit.mapping;

import dev.connectorkit.document.ObjectDocument;
import dev.connectorkit.json.JsonWriter;

/** The attributes of one cluster of a device, written from its values when they are sent. */
final class ClusterAttributes extends ObjectDocument {
    private final DeviceValues values;
    private final String cluster;

    ClusterAttributes(DeviceValues values, String cluster) {
        this.values = values;
        this.cluster = cluster;
    }

    @Override
    protected void writeMembers(JsonWriter json) {
        values.write(cluster, json);
    }
}
