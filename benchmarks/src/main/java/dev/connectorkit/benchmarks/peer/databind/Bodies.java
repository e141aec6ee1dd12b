package dev.connectorkit.benchmarks.peer.databind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of the request's shapes, as one writes them for databind. */
final class Bodies {
    private Bodies() {}

    @JsonInclude(Include.NON_NULL)
    record Request(
            @JsonProperty("Operation") String operation,
            @JsonProperty("OperationVersion") String operationVersion,
            @JsonProperty("UserId") String userId,
            @JsonProperty("StatusCode") @Nullable Integer statusCode,
            @JsonProperty("DeviceDiscoveryId") @Nullable String deviceDiscoveryId,
            @JsonProperty("ConnectorDeviceId") @Nullable String connectorDeviceId,
            @JsonProperty("TraceId") @Nullable String traceId,
            @JsonProperty("Devices") @Nullable List<Device> devices,
            @JsonProperty("MatterEndpoint") @Nullable MatterEndpoint matterEndpoint) {}

    record MatterEndpoint(String id, List<MatterCluster> clusters) {}

    @JsonInclude(Include.NON_NULL)
    record MatterCluster(
            String id,
            @Nullable Object attributes,
            @Nullable Map<String, Map<String, Object>> commands) {}

    record OnOff(
            @JsonProperty("0x0000") boolean onOff,
            @JsonProperty("0x4000") boolean globalSceneControl,
            @JsonProperty("0x4001") int onTime,
            @JsonProperty("0x4002") int offWaitTime) {}

    record LevelControl(
            @JsonProperty("0x0000") int currentLevel,
            @JsonProperty("0x0002") int minLevel,
            @JsonProperty("0x0003") int maxLevel) {}

    record ColorControl(@JsonProperty("0x0007") int colorTemperatureMireds) {}

    record Device(
            @JsonProperty("ConnectorDeviceId") String id,
            @JsonProperty("ConnectorDeviceName") String name,
            @JsonProperty("CapabilityReport") Report report) {}

    record Report(String version, List<Endpoint> endpoints) {}

    record Endpoint(String id, List<String> deviceTypes, List<Cluster> clusters) {}

    record Cluster(
            String id,
            int revision,
            String publicId,
            String name,
            String specVersion,
            List<Attribute> attributes,
            @JsonInclude(Include.NON_EMPTY) List<String> commands,
            long featureMap) {}

    record Attribute(String id, String name) {}
}
