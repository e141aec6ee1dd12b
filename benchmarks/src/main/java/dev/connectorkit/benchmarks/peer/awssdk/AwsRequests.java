package dev.connectorkit.benchmarks.peer.awssdk;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.CapabilityTable;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Attribute;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Cluster;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ConnectorEventOperation;
import software.amazon.awssdk.services.iotmanagedintegrations.model.Device;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterCapabilityReport;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterCapabilityReportAttribute;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterCapabilityReportCluster;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterCapabilityReportEndpoint;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterCluster;
import software.amazon.awssdk.services.iotmanagedintegrations.model.MatterEndpoint;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventRequest;

/** Requests built with the SDK's builders and documents. */
public final class AwsRequests {
    /** The same for all appliances, and so built once. */
    private static final MatterCapabilityReport REPORT = report();

    private AwsRequests() {}

    /**
     * A device event.
     *
     * @param light whose state goes into it
     * @return the request
     */
    public static SendConnectorEventRequest event(Light light) {
        return event(light.id(), state(light));
    }

    /**
     * A device event.
     *
     * @param deviceId the device
     * @param endpoint what it reports
     * @return the request
     */
    public static SendConnectorEventRequest event(String deviceId, MatterEndpoint endpoint) {
        return SendConnectorEventRequest.builder()
                .connectorId(Account.CONNECTOR_ID)
                .operation(ConnectorEventOperation.DEVICE_EVENT)
                .operationVersion("1.0")
                .userId(Account.USER_ID)
                .connectorDeviceId(deviceId)
                .traceId(Account.TRACE_ID)
                .matterEndpoint(endpoint)
                .build();
    }

    /**
     * The response to a command: carried out.
     *
     * @param command what was read
     * @return the request
     */
    public static SendConnectorEventRequest response(CommandEnvelope command) {
        CommandEnvelope.Endpoint endpoint = command.payload().endpoints().get(0);
        CommandEnvelope.Cluster cluster = endpoint.clusters().get(0);
        String id = cluster.commands().get(0).keySet().iterator().next();
        return SendConnectorEventRequest.builder()
                .connectorId(command.payload().connectorId())
                .operation(ConnectorEventOperation.DEVICE_COMMAND_RESPONSE)
                .operationVersion("1.0")
                .userId(Account.USER_ID)
                .connectorDeviceId(command.payload().connectorDeviceId())
                .traceId(command.payload().traceId())
                .statusCode(200)
                .matterEndpoint(MatterEndpoint.builder()
                        .id(endpoint.id())
                        .clusters(MatterCluster.builder()
                                .id(cluster.id())
                                .commands(Map.of(id, Document.mapBuilder().build()))
                                .build())
                        .build())
                .build();
    }

    /**
     * All attributes of a light.
     *
     * @param light the light
     * @return its endpoint
     */
    public static MatterEndpoint state(Light light) {
        Document onOff = Document.mapBuilder()
                .putBoolean("0x0000", light.on())
                .putBoolean("0x4000", light.globalScene())
                .putNumber("0x4001", light.onTime())
                .putNumber("0x4002", light.offWaitTime())
                .build();
        Document level = Document.mapBuilder()
                .putNumber("0x0000", light.level())
                .putNumber("0x0002", light.leastLevel())
                .putNumber("0x0003", light.mostLevel())
                .build();
        Document color =
                Document.mapBuilder().putNumber("0x0007", light.mireds()).build();
        return endpoint(List.of(cluster("0x0006", onOff), cluster("0x0008", level), cluster("0x0300", color)));
    }

    /**
     * The attributes in which a light differs from before.
     *
     * @param before the light as it was
     * @param after the light as it is
     * @return its endpoint with the clusters that changed
     */
    public static MatterEndpoint changes(Light before, Light after) {
        List<MatterCluster> clusters = new ArrayList<>();
        Document.MapBuilder onOff = Document.mapBuilder();
        boolean changed = false;
        if (before.on() != after.on()) {
            onOff.putBoolean("0x0000", after.on());
            changed = true;
        }
        if (before.globalScene() != after.globalScene()) {
            onOff.putBoolean("0x4000", after.globalScene());
            changed = true;
        }
        if (before.onTime() != after.onTime()) {
            onOff.putNumber("0x4001", after.onTime());
            changed = true;
        }
        if (before.offWaitTime() != after.offWaitTime()) {
            onOff.putNumber("0x4002", after.offWaitTime());
            changed = true;
        }
        if (changed) {
            clusters.add(cluster("0x0006", onOff.build()));
        }
        addLevelChanges(before, after, clusters);
        if (before.mireds() != after.mireds()) {
            Document.MapBuilder color = Document.mapBuilder().putNumber("0x0007", after.mireds());
            clusters.add(cluster("0x0300", color.build()));
        }
        return endpoint(clusters);
    }

    private static void addLevelChanges(Light before, Light after, List<MatterCluster> clusters) {
        Document.MapBuilder level = Document.mapBuilder();
        boolean changed = false;
        if (before.level() != after.level()) {
            level.putNumber("0x0000", after.level());
            changed = true;
        }
        if (before.leastLevel() != after.leastLevel()) {
            level.putNumber("0x0002", after.leastLevel());
            changed = true;
        }
        if (before.mostLevel() != after.mostLevel()) {
            level.putNumber("0x0003", after.mostLevel());
            changed = true;
        }
        if (changed) {
            clusters.add(cluster("0x0008", level.build()));
        }
    }

    private static MatterEndpoint endpoint(List<MatterCluster> clusters) {
        return MatterEndpoint.builder().id("1").clusters(clusters).build();
    }

    private static MatterCluster cluster(String id, Document attributes) {
        return MatterCluster.builder().id(id).attributes(attributes).build();
    }

    /**
     * A whole discovery.
     *
     * @param found the devices
     * @return the request
     */
    public static SendConnectorEventRequest discovery(List<Appliance> found) {
        List<Device> devices = new ArrayList<>(found.size());
        for (Appliance appliance : found) {
            devices.add(Device.builder()
                    .connectorDeviceId(appliance.id())
                    .connectorDeviceName(appliance.label())
                    .capabilityReport(REPORT)
                    .build());
        }
        return SendConnectorEventRequest.builder()
                .connectorId(Account.CONNECTOR_ID)
                .operation(ConnectorEventOperation.DEVICE_DISCOVERY)
                .operationVersion("1.0")
                .userId(Account.USER_ID)
                .deviceDiscoveryId(Account.DISCOVERY_ID)
                .statusCode(200)
                .devices(devices)
                .build();
    }

    private static MatterCapabilityReport report() {
        List<MatterCapabilityReportCluster> clusters = new ArrayList<>();
        for (Cluster cluster : CapabilityTable.CLUSTERS) {
            MatterCapabilityReportCluster.Builder builder = MatterCapabilityReportCluster.builder()
                    .id(cluster.id())
                    .revision(cluster.revision())
                    .publicId(cluster.publicId())
                    .name(cluster.name())
                    .specVersion(CapabilityTable.SPEC_VERSION)
                    .attributes(attributes(cluster))
                    .featureMap(cluster.featureMap());
            clusters.add(
                    cluster.commands().isEmpty()
                            ? builder.build()
                            : builder.commands(cluster.commands()).build());
        }
        return MatterCapabilityReport.builder()
                .version("1.0.0")
                .endpoints(MatterCapabilityReportEndpoint.builder()
                        .id("1")
                        .deviceTypes(CapabilityTable.DEVICE_TYPE)
                        .clusters(clusters)
                        .build())
                .build();
    }

    private static List<MatterCapabilityReportAttribute> attributes(Cluster cluster) {
        List<MatterCapabilityReportAttribute> attributes =
                new ArrayList<>(cluster.attributes().size());
        for (Attribute attribute : cluster.attributes()) {
            attributes.add(MatterCapabilityReportAttribute.builder()
                    .id(attribute.id())
                    .name(attribute.name())
                    .build());
        }
        return attributes;
    }
}
