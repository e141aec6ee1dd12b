package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.MatterId;

/**
 * An event and the record that tells it.
 *
 * @param type the author's record
 * @param cluster the event's cluster
 * @param event the event
 */
public record EventMapping(JavaClass type, Cluster cluster, Event event) {

    /**
     * The event as authors refer to it.
     *
     * @return such as {@code DoorLock.LockOperation}
     */
    public String reference() {
        return cluster.name() + "." + event.name();
    }

    /**
     * The event's id on the wire.
     *
     * @return {@code 0x} and two digits, or eight behind a vendor id
     */
    public String wireId() {
        return new MatterId(event.id()).two();
    }

    /**
     * The id of the event's cluster on the wire.
     *
     * @return {@code 0x} and four digits, or eight behind a vendor id
     */
    public String clusterId() {
        return new MatterId(cluster.id()).four();
    }
}
