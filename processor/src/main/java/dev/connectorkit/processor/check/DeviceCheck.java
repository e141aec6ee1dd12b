package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.EventLimits;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a device or an endpoint against the Matter vocabulary. Each mistake is told once: what only follows from another
 * mistake waits until that one is mended.
 */
public final class DeviceCheck {

    private static final String SUFFIX = "Matter";

    private final MatterModel matter;
    private final ModelSource parts;
    private final KnownClaims known = new KnownClaims();
    private @Nullable EventLimits limits;

    /**
     * Makes a check for all devices of a compilation.
     *
     * @param matter the vocabulary
     * @param parts where the limits of the service are read once a device is otherwise sound
     */
    public DeviceCheck(MatterModel matter, ModelSource parts) {
        this.matter = matter;
        this.parts = parts;
    }

    /**
     * Gives what the service takes in one event.
     *
     * @return the limits; the same for every device, and read for the first
     */
    public EventLimits limits() {
        if (limits == null) {
            limits = EventLimits.read(parts);
        }
        return limits;
    }

    /**
     * Checks a declaration.
     *
     * @param device what the author declares
     * @return the mapping, or everything that is wrong
     */
    public Checked<DeviceMapping> check(DeviceDeclaration device) {
        Diagnostic unusable = unusable(device);
        if (unusable != null) {
            return Checked.refused(List.of(unusable));
        }
        SpecVersion spec = new SpecVersion(device.specVersion().value());
        List<Diagnostic> diagnostics = new ArrayList<>(new IdentityCheck(device).check());
        diagnostics.addAll(new PartCheck(device).check());
        DeviceType deviceType = deviceType(device, spec, diagnostics);
        List<AttributeMapping> attributes = new AttributeCheck(matter, device, deviceType, spec).check(diagnostics);
        Map<String, Set<String>> declared = new FeatureCheck(matter, device, spec).check(attributes, diagnostics);
        List<EventMapping> events = new SentEventCheck(matter, device, spec).check(attributes, diagnostics);
        if (deviceType == null || !diagnostics.isEmpty()) {
            return Checked.refused(diagnostics);
        }
        var claims = new FeatureClaims(declared, events, deviceType, spec, known);
        List<ClusterMapping> clusters = new ClusterCheck(device, spec, limits(), claims).check(attributes, diagnostics);
        if (diagnostics.isEmpty()) {
            diagnostics.addAll(new DeviceConformance(matter, device, deviceType, spec, claims).check(clusters));
        }
        return diagnostics.stream().noneMatch(Diagnostic::isError)
                ? new Checked<>(
                        new DeviceMapping(
                                device, deviceType, IdentityCheck.id(device), IdentityCheck.name(device), clusters),
                        diagnostics)
                : Checked.refused(diagnostics);
    }

    /** What makes everything else moot. */
    private static @Nullable Diagnostic unusable(DeviceDeclaration device) {
        String name = device.type().name();
        if (device.fault() != null) {
            return ClassCheck.of(
                    device.fault(), device.type(), SUFFIX, "a record, a class or an interface", device.place());
        }
        if (device.isBoth()) {
            return Diagnostic.of(DiagnosticKey.DEVICE_AND_ENDPOINT, device.place(), name);
        }
        String endpoint = device.endpointId().value();
        if (endpoint.isEmpty() || endpoint.length() > 64 || !endpoint.chars().allMatch(DeviceCheck::isLetterOrDigit)) {
            return Diagnostic.of(DiagnosticKey.ENDPOINT_ID, device.endpointId().place(), name, endpoint);
        }
        return SpecVersionCheck.of(name, device.specVersion());
    }

    private static boolean isLetterOrDigit(int letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    private @Nullable DeviceType deviceType(DeviceDeclaration device, SpecVersion spec, List<Diagnostic> diagnostics) {
        String name = device.deviceType().value();
        DeviceType deviceType = matter.deviceType(name).orElse(null);
        if (deviceType == null) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.UNKNOWN_DEVICE_TYPE,
                    device.deviceType().place(),
                    device.type().name(),
                    name,
                    Suggestion.mend(name, matter.deviceTypes().keySet(), "take a constant of DeviceTypes")));
        } else if (deviceType.since() != null && spec.precedes(deviceType.since())) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.LATER_DEVICE_TYPE,
                    device.deviceType().place(),
                    device.type().name(),
                    spec.text(),
                    name,
                    deviceType.since(),
                    SpecVersion.firstWith(deviceType.since()).text()));
        }
        return deviceType;
    }
}
