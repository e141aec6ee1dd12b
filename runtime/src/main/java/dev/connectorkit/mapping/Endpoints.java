package dev.connectorkit.mapping;

import dev.connectorkit.event.MatterCapabilityReportCluster;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violations;
import java.util.ArrayList;
import java.util.List;

/** Puts clusters into the endpoints of a capability report, and endpoints together. */
public final class Endpoints {

    private Endpoints() {}

    /**
     * Tells what a device can do at an endpoint.
     *
     * @param id the endpoint's id
     * @param deviceType the title of its device type
     * @param clusters its clusters
     * @return the endpoint, not checked yet
     */
    public static MatterCapabilityReportEndpoint report(
            String id, String deviceType, MatterCapabilityReportCluster... clusters) {
        return MatterCapabilityReportEndpoint.builder(id, List.of(deviceType), List.of(clusters))
                .build();
    }

    /**
     * Puts a device's endpoints together: its own names the others as its parts.
     *
     * @param own the device's own endpoint
     * @param parts the endpoints it has
     * @return its own and then the others
     * @throws InvalidRequestException when two endpoints have one id; it names each that is not the first of its id
     */
    public static List<MatterCapabilityReportEndpoint> composed(
            MatterCapabilityReportEndpoint own, List<MatterCapabilityReportEndpoint> parts) {
        Violations violations = new Violations();
        List<String> ids = new ArrayList<>(parts.size());
        for (int index = 0; index < parts.size(); index++) {
            String id = parts.get(index).id();
            if (ids.contains(id) || id.equals(own.id())) {
                violations.add(
                        "endpoints[" + (index + 1) + "].id", "must be of one endpoint only, found " + id + " again");
            }
            ids.add(id);
        }
        violations.throwIfAny("MatterCapabilityReport");
        List<MatterCapabilityReportEndpoint> endpoints = new ArrayList<>(parts.size() + 1);
        endpoints.add(own.toBuilder().parts(ids).build());
        endpoints.addAll(parts);
        return List.copyOf(endpoints);
    }
}
