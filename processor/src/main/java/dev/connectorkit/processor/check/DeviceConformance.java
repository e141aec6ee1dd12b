package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks whether a device is all that its device type and its clusters ask of it, as strictly as its author wants. */
final class DeviceConformance {

    private final DeviceDeclaration device;
    private final DeviceType deviceType;
    private final ExpectedAttributes expected;
    private final ExpectedEndpoints endpoints;
    private final FeatureClaims claims;

    DeviceConformance(
            MatterModel matter,
            DeviceDeclaration device,
            DeviceType deviceType,
            SpecVersion spec,
            FeatureClaims claims) {
        this.device = device;
        this.deviceType = deviceType;
        this.expected = new ExpectedAttributes(matter, spec);
        this.endpoints = new ExpectedEndpoints(matter, spec);
        this.claims = claims;
    }

    List<Diagnostic> check(List<ClusterMapping> clusters) {
        return switch (device.conformance().strictness()) {
            case OFF -> List.of();
            case WARN -> findings(clusters).stream().map(Diagnostic::asWarning).toList();
            case ERROR -> findings(clusters);
        };
    }

    /** Only a device has other endpoints. */
    private List<Diagnostic> composition() {
        List<DeviceType> missing = device.isDevice() ? endpoints.missing(deviceType, device) : List.of();
        return missing.isEmpty()
                ? List.of()
                : List.of(Diagnostic.of(
                        DiagnosticKey.MISSING_ENDPOINTS,
                        device.deviceType().place(),
                        device.type().name(),
                        deviceType.title(),
                        missing.stream().map(DeviceType::title).collect(Collectors.joining(", ")),
                        missing.stream()
                                .map(type -> "@Endpoint(DeviceTypes." + Naming.constant(type.name()) + ")")
                                .collect(Collectors.joining(", "))));
    }

    /** What a cluster lacks waits until the device has what its type asks for. */
    private List<Diagnostic> findings(List<ClusterMapping> clusters) {
        Set<String> mapped = clusters.stream()
                .flatMap(cluster -> cluster.attributes().stream())
                .map(AttributeMapping::reference)
                .collect(Collectors.toSet());
        List<String> missing = expected.missing(deviceType, mapped);
        if (!missing.isEmpty()) {
            return List.of(Diagnostic.of(
                    DiagnosticKey.MISSING_ATTRIBUTES,
                    device.deviceType().place(),
                    device.type().name(),
                    deviceType.title(),
                    String.join(", ", missing),
                    missing.size() == 1 ? "it with @Attribute" : "them with @Attribute"));
        }
        List<Diagnostic> diagnostics = new ArrayList<>(composition());
        for (ClusterMapping cluster : clusters) {
            FeatureClaim claim = claims.of(cluster.cluster(), cluster.attributes());
            diagnostics.addAll(new ClusterConformance(device, cluster, claim)
                    .check(expected.missing(cluster.cluster(), claim, deviceType, mapped)));
        }
        return diagnostics;
    }
}
