package dev.connectorkit.benchmarks.peer.jacksoncore;

import static dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent.number;
import static dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent.string;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.CapabilityTable;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Attribute;
import dev.connectorkit.benchmarks.payload.CapabilityTable.Cluster;
import java.io.IOException;
import java.util.List;

/** The body of a discovery; names are encoded once. */
public final class CoreDiscovery {
    private static final SerializedString STATUS = new SerializedString("StatusCode");
    private static final SerializedString DISCOVERY = new SerializedString("DeviceDiscoveryId");
    private static final SerializedString DEVICES = new SerializedString("Devices");
    private static final SerializedString LABEL = new SerializedString("ConnectorDeviceName");
    private static final SerializedString REPORT = new SerializedString("CapabilityReport");
    private static final SerializedString REPORT_VERSION = new SerializedString("version");
    private static final SerializedString ENDPOINTS = new SerializedString("endpoints");
    private static final SerializedString DEVICE_TYPES = new SerializedString("deviceTypes");
    private static final SerializedString REVISION = new SerializedString("revision");
    private static final SerializedString PUBLIC_ID = new SerializedString("publicId");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString SPEC_VERSION = new SerializedString("specVersion");
    private static final SerializedString COMMANDS = new SerializedString("commands");
    private static final SerializedString FEATURES = new SerializedString("featureMap");

    private CoreDiscovery() {}

    /**
     * Writes a discovery.
     *
     * @param found the devices
     * @param into is emptied first
     */
    public static void write(List<Appliance> found, CoreBody into) {
        into.reset();
        try (JsonGenerator json = CoreEvent.FACTORY.createGenerator(into)) {
            json.writeStartObject();
            string(json, CoreEvent.OPERATION, "DEVICE_DISCOVERY");
            string(json, CoreEvent.VERSION, "1.0");
            string(json, CoreEvent.USER, Account.USER_ID);
            string(json, DISCOVERY, Account.DISCOVERY_ID);
            number(json, STATUS, 200);
            json.writeFieldName(DEVICES);
            json.writeStartArray();
            for (Appliance appliance : found) {
                device(appliance, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void device(Appliance of, JsonGenerator json) throws IOException {
        json.writeStartObject();
        string(json, CoreEvent.DEVICE_ID, of.id());
        string(json, LABEL, of.label());
        json.writeFieldName(REPORT);
        json.writeStartObject();
        string(json, REPORT_VERSION, "1.0.0");
        json.writeFieldName(ENDPOINTS);
        json.writeStartArray();
        json.writeStartObject();
        string(json, CoreEvent.ID, "1");
        strings(json, DEVICE_TYPES, List.of(CapabilityTable.DEVICE_TYPE));
        json.writeFieldName(CoreEvent.CLUSTERS);
        json.writeStartArray();
        for (Cluster cluster : CapabilityTable.CLUSTERS) {
            cluster(cluster, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void cluster(Cluster cluster, JsonGenerator json) throws IOException {
        json.writeStartObject();
        string(json, CoreEvent.ID, cluster.id());
        number(json, REVISION, cluster.revision());
        string(json, PUBLIC_ID, cluster.publicId());
        string(json, NAME, cluster.name());
        string(json, SPEC_VERSION, CapabilityTable.SPEC_VERSION);
        json.writeFieldName(CoreEvent.ATTRIBUTES);
        json.writeStartArray();
        for (Attribute attribute : cluster.attributes()) {
            json.writeStartObject();
            string(json, CoreEvent.ID, attribute.id());
            string(json, NAME, attribute.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!cluster.commands().isEmpty()) {
            strings(json, COMMANDS, cluster.commands());
        }
        number(json, FEATURES, cluster.featureMap());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, SerializedString name, List<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
