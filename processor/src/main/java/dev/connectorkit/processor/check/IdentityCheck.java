package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.declaration.Place;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the members that say which device it is against what the service wants. */
final class IdentityCheck {

    private static final String STRING = "java.lang.String";

    private final DeviceDeclaration device;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    IdentityCheck(DeviceDeclaration device) {
        this.device = device;
    }

    static @Nullable MemberDeclaration id(DeviceDeclaration device) {
        return first(device, MemberDeclaration::deviceId);
    }

    static @Nullable MemberDeclaration name(DeviceDeclaration device) {
        return first(device, MemberDeclaration::deviceName);
    }

    List<Diagnostic> check() {
        if (device.isDevice() && id(device) == null) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.MISSING_DEVICE_ID,
                    device.place(),
                    device.type().name()));
        }
        checkOnce(MemberDeclaration::deviceId, DiagnosticKey.SECOND_DEVICE_ID);
        checkOnce(MemberDeclaration::deviceName, DiagnosticKey.SECOND_DEVICE_NAME);
        for (MemberDeclaration member : device.members()) {
            if (member.deviceId() != null && member.fault() == null) {
                checkId(member, member.deviceId());
            }
            if (member.deviceName() != null && member.fault() == null) {
                checkName(member, member.deviceName());
            }
        }
        return diagnostics;
    }

    private void checkOnce(Function<MemberDeclaration, @Nullable Place> mark, DiagnosticKey key) {
        MemberDeclaration first = first(device, mark);
        for (MemberDeclaration member : device.members()) {
            Place place = mark.apply(member);
            if (place != null && first != null && !member.accessor().equals(first.accessor())) {
                diagnostics.add(Diagnostic.of(key, place, device.type().name(), first.name(), member.name()));
            }
        }
    }

    private void checkId(MemberDeclaration member, Place place) {
        if (!member.type().name().equals(STRING) || member.type().nullable()) {
            boolean textual = member.type().content().name().equals(STRING);
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.DEVICE_ID_TYPE,
                    place,
                    nameOf(member),
                    member.type().display(),
                    textual
                            ? "annotate a member that is never absent"
                            : "annotate a member that gives it as a String"));
        }
    }

    private void checkName(MemberDeclaration member, Place place) {
        JavaType type = member.type();
        if (!type.content().name().equals(STRING)) {
            diagnostics.add(Diagnostic.of(DiagnosticKey.DEVICE_NAME_TYPE, place, nameOf(member), type.display()));
        }
    }

    private String nameOf(MemberDeclaration member) {
        return device.type().name() + "." + member.name();
    }

    private static @Nullable MemberDeclaration first(
            DeviceDeclaration device, Function<MemberDeclaration, @Nullable Place> mark) {
        return device.members().stream()
                .filter(member -> Objects.nonNull(mark.apply(member)))
                .findFirst()
                .orElse(null);
    }
}
