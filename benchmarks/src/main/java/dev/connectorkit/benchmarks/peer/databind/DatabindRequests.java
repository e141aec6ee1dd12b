package dev.connectorkit.benchmarks.peer.databind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.CapabilityTable;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.peer.databind.Bodies.MatterCluster;
import dev.connectorkit.benchmarks.peer.databind.Bodies.MatterEndpoint;
import dev.connectorkit.benchmarks.peer.databind.Bodies.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests as records, and their bodies by databind. */
public final class DatabindRequests {
    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Request.class);

    /** The same for all appliances, and so built once. */
    private static final Bodies.Report REPORT = report();

    private DatabindRequests() {}

    /**
     * A device event.
     *
     * @param light whose state goes into it
     * @return the request, opaque to the outside
     */
    public static Object event(Light light) {
        return event(light.id(), state(light));
    }

    /**
     * A device event.
     *
     * @param deviceId the device
     * @param endpoint what {@link #state} or {@link #changes} gave
     * @return the request
     */
    public static Object event(String deviceId, Object endpoint) {
        return new Request(
                "DEVICE_EVENT", "1.0", Account.USER_ID, null, null, deviceId, Account.TRACE_ID, null, (MatterEndpoint)
                        endpoint);
    }

    /**
     * The response to a command: carried out.
     *
     * @param command what was read
     * @return the request
     */
    public static Object response(CommandEnvelope command) {
        CommandEnvelope.Endpoint endpoint = command.payload().endpoints().get(0);
        CommandEnvelope.Cluster cluster = endpoint.clusters().get(0);
        String id = cluster.commands().get(0).keySet().iterator().next();
        return new Request(
                "DEVICE_COMMAND_RESPONSE",
                "1.0",
                Account.USER_ID,
                200,
                null,
                command.payload().connectorDeviceId(),
                command.payload().traceId(),
                null,
                new MatterEndpoint(
                        endpoint.id(), List.of(new MatterCluster(cluster.id(), null, Map.of(id, Map.of())))));
    }

    /**
     * All attributes of a light.
     *
     * @param light the light
     * @return its endpoint
     */
    public static Object state(Light light) {
        return new MatterEndpoint(
                "1",
                List.of(
                        new MatterCluster(
                                "0x0006",
                                new Bodies.OnOff(light.on(), light.globalScene(), light.onTime(), light.offWaitTime()),
                                null),
                        new MatterCluster(
                                "0x0008",
                                new Bodies.LevelControl(light.level(), light.leastLevel(), light.mostLevel()),
                                null),
                        new MatterCluster("0x0300", new Bodies.ColorControl(light.mireds()), null)));
    }

    /**
     * The attributes in which a light differs from before.
     *
     * @param before the light as it was
     * @param after the light as it is
     * @return its endpoint with the clusters that changed
     */
    public static Object changes(Light before, Light after) {
        Map<String, Object> onOff = new HashMap<>();
        put(onOff, "0x0000", before.on(), after.on());
        put(onOff, "0x4000", before.globalScene(), after.globalScene());
        put(onOff, "0x4001", before.onTime(), after.onTime());
        put(onOff, "0x4002", before.offWaitTime(), after.offWaitTime());
        Map<String, Object> level = new HashMap<>();
        put(level, "0x0000", before.level(), after.level());
        put(level, "0x0002", before.leastLevel(), after.leastLevel());
        put(level, "0x0003", before.mostLevel(), after.mostLevel());
        Map<String, Object> color = new HashMap<>();
        put(color, "0x0007", before.mireds(), after.mireds());
        List<MatterCluster> clusters = new ArrayList<>();
        add(clusters, "0x0006", onOff);
        add(clusters, "0x0008", level);
        add(clusters, "0x0300", color);
        return new MatterEndpoint("1", clusters);
    }

    private static void put(Map<String, Object> changed, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changed.put(name, after);
        }
    }

    private static void add(List<MatterCluster> clusters, String id, Map<String, Object> changed) {
        if (!changed.isEmpty()) {
            clusters.add(new MatterCluster(id, changed, null));
        }
    }

    /**
     * A whole discovery.
     *
     * @param found the devices
     * @return the request
     */
    public static Object discovery(List<Appliance> found) {
        List<Bodies.Device> devices = new ArrayList<>(found.size());
        for (Appliance appliance : found) {
            devices.add(new Bodies.Device(appliance.id(), appliance.label(), REPORT));
        }
        return new Request(
                "DEVICE_DISCOVERY", "1.0", Account.USER_ID, 200, Account.DISCOVERY_ID, null, null, devices, null);
    }

    private static Bodies.Report report() {
        List<Bodies.Cluster> clusters = new ArrayList<>();
        for (CapabilityTable.Cluster cluster : CapabilityTable.CLUSTERS) {
            List<Bodies.Attribute> attributes = new ArrayList<>();
            for (CapabilityTable.Attribute attribute : cluster.attributes()) {
                attributes.add(new Bodies.Attribute(attribute.id(), attribute.name()));
            }
            clusters.add(new Bodies.Cluster(
                    cluster.id(),
                    cluster.revision(),
                    cluster.publicId(),
                    cluster.name(),
                    CapabilityTable.SPEC_VERSION,
                    attributes,
                    cluster.commands(),
                    cluster.featureMap()));
        }
        return new Bodies.Report(
                "1.0.0", List.of(new Bodies.Endpoint("1", List.of(CapabilityTable.DEVICE_TYPE), clusters)));
    }

    /**
     * Writes a body.
     *
     * @param request what one of the methods above gave
     * @return the body
     */
    public static byte[] body(Object request) {
        try {
            return WRITER.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
