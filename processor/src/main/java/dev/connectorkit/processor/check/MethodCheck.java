package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one method of a connector against what it answers. */
final class MethodCheck {

    private final ReferenceCheck attributes;
    private final CommandReferenceCheck commands;
    private final SpecVersion spec;
    private final String connector;

    MethodCheck(MatterModel matter, SpecVersion spec, String connector) {
        this.attributes = new ReferenceCheck(matter);
        this.commands = new CommandReferenceCheck(matter, spec);
        this.spec = spec;
        this.connector = connector;
    }

    /** Gives the mapping, or null when something was added to the diagnostics. */
    @Nullable
    MethodMapping check(MethodDeclaration method, List<Diagnostic> diagnostics) {
        String name = connector + "." + method.name();
        if (method.fault() != null) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.UNCALLABLE_METHOD,
                    method.place(),
                    name,
                    method.fault().found(),
                    method.fault().mend()));
            return null;
        }
        int before = diagnostics.size();
        MethodMapping mapping = switch (method.kind()) {
            case ACTIVATE_USER, DISCOVER_DEVICES, DEACTIVATE_USER -> plain(name, method, diagnostics);
            case COMMAND -> command(name, method, diagnostics);
            case WRITE -> write(name, method, diagnostics);
            case READ -> read(name, method, diagnostics);
        };
        return diagnostics.size() == before ? mapping : null;
    }

    private MethodMapping plain(String name, MethodDeclaration method, List<Diagnostic> diagnostics) {
        List<ArgumentMapping> arguments = new ParameterCheck(name, method).ofCall(diagnostics);
        ResultCheck.check(name, method, diagnostics);
        return mapping(method, List.of(), arguments);
    }

    private @Nullable MethodMapping command(String name, MethodDeclaration method, List<Diagnostic> diagnostics) {
        CommandReferenceCheck.Target target =
                commands.resolve(name, method.references().get(0));
        Command command = target.command();
        if (target.cluster() == null || command == null) {
            diagnostics.add(target.refusal());
            return null;
        }
        List<ArgumentMapping> arguments = new ParameterCheck(name, method)
                .ofCommand(target.cluster().name() + "." + command.name(), command, spec, diagnostics);
        ResultCheck.check(name, method, diagnostics);
        return mapping(
                method, List.of(new MethodMapping.Target(target.cluster(), command.id(), command.name())), arguments);
    }

    private @Nullable MethodMapping write(String name, MethodDeclaration method, List<Diagnostic> diagnostics) {
        Placed<String> reference = method.references().get(0);
        ReferenceCheck.Target target = attributes.resolve(name, reference, spec);
        Attribute attribute = target.attribute();
        if (target.cluster() == null || attribute == null) {
            diagnostics.add(target.refusal());
            return null;
        }
        if (!attribute.writable()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticKey.NOT_WRITABLE, reference.place(), name, reference.value(), attribute.access()));
            return null;
        }
        List<ArgumentMapping> arguments =
                new ParameterCheck(name, method).ofAttribute(reference.value(), attribute, diagnostics);
        ResultCheck.check(name, method, diagnostics);
        return mapping(
                method,
                List.of(new MethodMapping.Target(target.cluster(), attribute.id(), attribute.name())),
                arguments);
    }

    private @Nullable MethodMapping read(String name, MethodDeclaration method, List<Diagnostic> diagnostics) {
        List<MethodMapping.Target> targets = new ArrayList<>();
        Attribute only = null;
        for (Placed<String> reference : method.references()) {
            ReferenceCheck.Target target = attributes.resolve(name, reference, spec);
            only = target.attribute();
            if (target.cluster() == null || only == null) {
                diagnostics.add(target.refusal());
                return null;
            }
            targets.add(new MethodMapping.Target(target.cluster(), only.id(), only.name()));
        }
        List<ArgumentMapping> arguments = new ParameterCheck(name, method).ofCall(diagnostics);
        if (ResultCheck.isState(method.result()) && method.converter() == null) {
            return mapping(method, targets, arguments);
        }
        if (only == null || targets.size() > 1) {
            ResultCheck.check(name, method, diagnostics);
            return null;
        }
        ReadValueCheck.check(name, method, targets.get(0).reference(), only, diagnostics);
        return new MethodMapping(
                method, targets, arguments, only, EffectiveBounds.of(only), EffectiveBounds.ofEntries(only.type()));
    }

    private static MethodMapping mapping(
            MethodDeclaration method, List<MethodMapping.Target> targets, List<ArgumentMapping> arguments) {
        return new MethodMapping(method, targets, arguments, null, Bounds.NONE, Bounds.NONE);
    }
}
