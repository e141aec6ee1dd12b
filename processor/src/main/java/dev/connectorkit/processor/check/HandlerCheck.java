package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.HandlerDeclaration;
import dev.connectorkit.processor.declaration.HandlerMapping;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the methods of a connector against the operations and the Matter vocabulary. */
public final class HandlerCheck {

    private final MatterModel matter;
    private final DeviceCheck devices;

    /**
     * Makes a check.
     *
     * @param matter the vocabulary
     * @param devices holds the devices that connectors find against it
     */
    public HandlerCheck(MatterModel matter, DeviceCheck devices) {
        this.matter = matter;
        this.devices = devices;
    }

    /**
     * Checks a declaration.
     *
     * @param handler what the author declares; its connector is sound
     * @return the mapping, or everything that is wrong
     */
    public Checked<HandlerMapping> check(HandlerDeclaration handler) {
        String connector = handler.connector().type().name();
        SpecVersion spec = new SpecVersion(handler.connector().specVersion().value());
        MethodCheck methods = new MethodCheck(matter, spec, connector);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<MethodMapping> mappings = new ArrayList<>();
        for (MethodDeclaration method : handler.methods()) {
            MethodMapping mapping = methods.check(method, diagnostics);
            if (mapping != null) {
                mappings.add(mapping);
            }
        }
        checkDoubles(connector, handler, mappings, diagnostics);
        checkMissing(handler, diagnostics);
        if (diagnostics.isEmpty()) {
            diagnostics.addAll(new AnsweredCommands(devices, handler, spec).check(mappings));
        }
        return diagnostics.stream().noneMatch(Diagnostic::isError)
                ? new Checked<>(new HandlerMapping(handler.connector(), mappings), diagnostics)
                : Checked.refused(diagnostics);
    }

    private static void checkMissing(HandlerDeclaration handler, List<Diagnostic> diagnostics) {
        for (MethodKind kind : List.of(MethodKind.ACTIVATE_USER, MethodKind.DISCOVER_DEVICES)) {
            if (handler.methods().stream().noneMatch(method -> method.kind() == kind)) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticKey.MISSING_OPERATION,
                        handler.connector().place(),
                        handler.connector().type().name(),
                        "AWS." + kind.annotation(),
                        kind.annotation()));
            }
        }
    }

    private static void checkDoubles(
            String connector, HandlerDeclaration handler, List<MethodMapping> mappings, List<Diagnostic> diagnostics) {
        Map<MethodKind, MethodDeclaration> once = new HashMap<>();
        for (MethodDeclaration method : handler.methods()) {
            MethodDeclaration first = method.kind().isForDevice() ? null : once.putIfAbsent(method.kind(), method);
            if (first != null) {
                diagnostics.add(second(connector, "AWS." + method.kind().annotation(), first, method));
            }
        }
        Map<String, MethodDeclaration> targets = new HashMap<>();
        for (MethodMapping mapping : mappings) {
            MethodDeclaration method = mapping.declaration();
            for (String target : targets(mapping)) {
                MethodDeclaration first = targets.putIfAbsent(method.kind() + " " + target, method);
                if (first != null) {
                    diagnostics.add(second(connector, target, first, method));
                }
            }
        }
    }

    private static List<String> targets(MethodMapping mapping) {
        boolean others = mapping.declaration().kind() == MethodKind.READ
                && mapping.targets().isEmpty();
        return others
                ? List.of("every other attribute")
                : mapping.targets().stream()
                        .map(MethodMapping.Target::reference)
                        .toList();
    }

    private static Diagnostic second(String connector, String what, MethodDeclaration first, MethodDeclaration method) {
        return Diagnostic.of(
                DiagnosticKey.SECOND_METHOD, method.annotation(), what, connector, first.name(), method.name());
    }
}
