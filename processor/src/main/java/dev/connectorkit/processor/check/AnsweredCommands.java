package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.DiscoveredDevice;
import dev.connectorkit.processor.declaration.HandlerDeclaration;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.declaration.Place;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that a connector answers the commands which the capability reports of its devices list: a command that is
 * reported is sent some day. Of a device that is refused itself nothing is said here.
 */
final class AnsweredCommands {

    private final DeviceCheck devices;
    private final HandlerDeclaration handler;
    private final SpecVersion spec;

    AnsweredCommands(DeviceCheck devices, HandlerDeclaration handler, SpecVersion spec) {
        this.devices = devices;
        this.handler = handler;
        this.spec = spec;
    }

    /** What is promised and not answered, as strictly as the connector's author wants. */
    List<Diagnostic> check(List<MethodMapping> methods) {
        return switch (handler.connector().conformance()) {
            case OFF -> List.of();
            case WARN -> findings(methods).stream().map(Diagnostic::asWarning).toList();
            case ERROR -> findings(methods);
        };
    }

    private List<Diagnostic> findings(List<MethodMapping> methods) {
        Set<String> answered = methods.stream()
                .filter(method -> method.declaration().kind() == MethodKind.COMMAND)
                .flatMap(method -> method.targets().stream())
                .map(target -> key(target.cluster(), target.id()))
                .collect(Collectors.toSet());
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (DiscoveredDevice discovered : handler.discovered()) {
            List<Promise> open = promises(discovered)
                    .filter(promise -> !answered.contains(promise.key()))
                    .toList();
            if (!open.isEmpty()) {
                diagnostics.add(unanswered(discovered.device(), open));
            }
        }
        return diagnostics;
    }

    /** A command that a report lists. */
    private record Promise(Cluster cluster, Command command) {

        String key() {
            return AnsweredCommands.key(cluster, command.id());
        }

        /** The constant that authors name it by. */
        String constant() {
            return cluster.name() + "." + new CatalogueNames(cluster).command(command);
        }
    }

    private static String key(Cluster cluster, long command) {
        return cluster.id() + "/" + command;
    }

    /** The promises of a device and its endpoints, each once, in the order of the ids. */
    private Stream<Promise> promises(DiscoveredDevice discovered) {
        TreeMap<Long, TreeMap<Long, Promise>> promises = new TreeMap<>();
        List<DeviceDeclaration> classes = new ArrayList<>(discovered.endpoints());
        classes.add(discovered.device());
        for (DeviceDeclaration each : classes) {
            DeviceMapping mapping = devices.check(each).mapping();
            for (ClusterMapping mapped : mapping == null ? List.<ClusterMapping>of() : mapping.clusters()) {
                for (Command command : mapped.commands()) {
                    promises.computeIfAbsent(mapped.cluster().id(), id -> new TreeMap<>())
                            .putIfAbsent(command.id(), new Promise(mapped.cluster(), command));
                }
            }
        }
        return promises.values().stream().flatMap(commands -> commands.values().stream());
    }

    private Diagnostic unanswered(DeviceDeclaration device, List<Promise> open) {
        SpecVersion needed = open.stream()
                .map(promise -> promise.command().since())
                .filter(spec::precedes)
                .map(SpecVersion::firstWith)
                .max(SpecVersion::compareTo)
                .orElse(spec);
        String add = open.size() == 1 ? "add it" : "add them";
        return Diagnostic.of(
                DiagnosticKey.UNANSWERED_COMMANDS,
                place(),
                handler.connector().type().name(),
                device.type().name(),
                open.stream().map(Promise::constant).collect(Collectors.joining(", ")),
                needed.equals(spec) ? add : add + " with specVersion = \"" + needed.text() + "\"");
    }

    /** Where the connector says which devices it finds. */
    private Place place() {
        return handler.methods().stream()
                .filter(method -> method.kind() == MethodKind.DISCOVER_DEVICES)
                .findFirst()
                .map(MethodDeclaration::place)
                .orElse(handler.connector().place());
    }
}
