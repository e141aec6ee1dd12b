package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.CapabilityTable;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Attribute;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Cluster;
import java.util.List;

/** The body of a discovery: the report is the same for all devices, and encoded once. */
public final class FloorDiscovery {
    private static final byte[] HEAD =
            FloorBytes.ascii("{\"Operation\":\"DEVICE_DISCOVERY\",\"OperationVersion\":\"1.0\",\"StatusCode\":200,"
                    + "\"DeviceDiscoveryId\":\"" + Account.DISCOVERY_ID + "\",\"UserId\":");
    private static final byte[] DEVICES = FloorBytes.ascii(",\"Devices\":[");
    private static final byte[] ID = FloorBytes.ascii("{\"ConnectorDeviceId\":");
    private static final byte[] LABEL = FloorBytes.ascii(",\"ConnectorDeviceName\":");
    private static final byte[] REPORT = FloorBytes.ascii(report());
    private static final byte[] END = FloorBytes.ascii("]}");

    private FloorDiscovery() {}

    /**
     * Writes a discovery.
     *
     * @param found the devices
     * @param into is cleared first
     */
    public static void write(List<Appliance> found, FloorBytes into) {
        into.clear().put(HEAD).string(Account.USER_ID).put(DEVICES);
        for (int i = 0, size = found.size(); i < size; i++) {
            if (i > 0) {
                into.put(',');
            }
            Appliance of = found.get(i);
            into.put(ID).string(of.id()).put(LABEL).string(of.label()).put(REPORT);
        }
        into.put(END);
    }

    private static String report() {
        StringBuilder text = new StringBuilder(
                        ",\"CapabilityReport\":{\"version\":\"1.0.0\",\"endpoints\":[{\"id\":\"1\",")
                .append("\"deviceTypes\":[\"")
                .append(CapabilityTable.DEVICE_TYPE)
                .append("\"],\"clusters\":[");
        for (Cluster cluster : CapabilityTable.CLUSTERS) {
            text.append("{\"id\":\"")
                    .append(cluster.id())
                    .append("\",\"revision\":")
                    .append(cluster.revision());
            text.append(",\"publicId\":\"")
                    .append(cluster.publicId())
                    .append("\",\"name\":\"")
                    .append(cluster.name());
            text.append("\",\"specVersion\":\"")
                    .append(CapabilityTable.SPEC_VERSION)
                    .append("\",\"attributes\":[");
            for (Attribute attribute : cluster.attributes()) {
                text.append("{\"id\":\"")
                        .append(attribute.id())
                        .append("\",\"name\":\"")
                        .append(attribute.name());
                text.append("\"},");
            }
            text.setLength(text.length() - 1);
            text.append("],");
            if (!cluster.commands().isEmpty()) {
                text.append("\"commands\":[\"")
                        .append(String.join("\",\"", cluster.commands()))
                        .append("\"],");
            }
            text.append("\"featureMap\":").append(cluster.featureMap()).append("},");
        }
        text.setLength(text.length() - 1);
        return text.append("]}]}}").toString();
    }
}
