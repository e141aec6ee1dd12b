package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.EndpointIdDeclaration;
import dev.connectorkit.processor.declaration.PartDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees to it that the endpoints of a device can be told apart, and that only a device has them. */
final class PartCheck {

    private final DeviceDeclaration device;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PartCheck(DeviceDeclaration device) {
        this.device = device;
    }

    List<Diagnostic> check() {
        checkOwnId();
        Map<String, String> ids = new HashMap<>();
        ids.put(device.endpointId().value(), device.type().name() + " itself");
        for (PartDeclaration part : device.parts()) {
            Diagnostic refusal = check(part, ids);
            if (refusal != null) {
                diagnostics.add(refusal);
            }
        }
        return diagnostics;
    }

    private void checkOwnId() {
        EndpointIdDeclaration id = device.ownId();
        if (id == null) {
            return;
        }
        String name = device.type().name() + "." + id.name();
        if (device.isDevice()) {
            diagnostics.add(Diagnostic.of(DiagnosticKey.ENDPOINT_ID_OF_DEVICE, id.place(), name));
        } else if (id.fault() != null) {
            diagnostics.add(unreadable(name, id.fault().found(), id.fault().mend(), id.place()));
        } else if (!id.type().name().equals("java.lang.String") || id.type().nullable()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.ENDPOINT_ID_TYPE, id.place(), name, id.type().display()));
        }
    }

    private Diagnostic unreadable(
            String name, String found, String mend, dev.connectorkit.processor.declaration.Place place) {
        return Diagnostic.of(
                DiagnosticKey.UNREADABLE_MEMBER,
                place,
                name,
                device.type().generated("Matter").name(),
                found,
                mend);
    }

    private @Nullable Diagnostic check(PartDeclaration part, Map<String, String> ids) {
        String name = device.type().name() + "." + part.name();
        String endpoint = part.endpoint().name();
        if (!device.isDevice()) {
            return Diagnostic.of(
                    DiagnosticKey.ENDPOINT_IN_ENDPOINT,
                    part.place(),
                    device.type().name(),
                    part.name());
        }
        if (part.fault() != null) {
            return unreadable(name, part.fault().found(), part.fault().mend(), part.place());
        }
        if (part.id() == null) {
            return null;
        }
        if (part.isList()) {
            return Diagnostic.of(DiagnosticKey.ENDPOINTS_WITHOUT_ID, part.place(), name, endpoint);
        }
        String other = ids.putIfAbsent(part.id(), name);
        return other == null
                ? null
                : Diagnostic.of(DiagnosticKey.SAME_ENDPOINT_ID, part.place(), name, part.id(), other, endpoint);
    }
}
