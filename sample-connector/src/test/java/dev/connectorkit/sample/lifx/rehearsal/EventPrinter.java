package dev.connectorkit.sample.lifx.rehearsal;

import dev.connectorkit.sample.lifx.rehearsal.MatterVocabulary.Cluster;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;

/** Prints what came over the wire for people: Matter's names instead of its numbers. */
final class EventPrinter {

    private static final int COLUMN = 36;
    private static final int WIDTH = 116;

    private final MatterVocabulary matter;
    private final PrintStream out;
    private final DateTimeFormatter clock;
    private final Map<String, String> names = new HashMap<>();

    EventPrinter(MatterVocabulary matter, PrintStream out, ZoneId zone) {
        this.matter = matter;
        this.out = out;
        this.clock = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(zone);
    }

    void print(ReceivedEvent event) {
        var head = clock.format(event.time()) + "  " + event.operation() + "  " + event.status();
        if (!event.accepted()) {
            out.println(head + "  refused, " + event.refusal());
            return;
        }
        var devices = elements(event.body(), "Devices");
        if (!devices.isEmpty()) {
            out.println(head + "  " + devices.size() + " devices of user " + text(event.body(), "UserId"));
            devices.forEach(this::printDevice);
        }
        event.body().getObjectMember("MatterEndpoint").ifPresent(endpoint -> {
            var id = text(event.body(), "ConnectorDeviceId");
            out.println(head + "  " + names.getOrDefault(id, "?") + " (" + id + "), endpoint " + text(endpoint, "id"));
            elements(endpoint, "clusters").forEach(cluster -> printCluster(cluster, values(cluster)));
        });
    }

    private void printDevice(ObjectNode device) {
        var id = text(device, "ConnectorDeviceId");
        var name = text(device, "ConnectorDeviceName");
        names.put(id, name);
        for (var endpoint : elements(device.expectObjectMember("CapabilityReport"), "endpoints")) {
            var types = endpoint.expectArrayMember("deviceTypes").getElementsAs(Node::expectStringNode).stream()
                    .map(type -> type.getValue())
                    .collect(Collectors.joining(", "));
            out.println("  " + name + " (" + id + "), endpoint " + text(endpoint, "id") + ": " + types);
            elements(endpoint, "clusters").forEach(cluster -> printCluster(cluster, reported(cluster)));
        }
    }

    private void printCluster(ObjectNode cluster, List<String> attributes) {
        var name = matter.cluster(text(cluster, "id")).map(Cluster::name).orElse(text(cluster, "id"));
        var line = new StringBuilder("    ").append(name);
        for (var attribute : attributes) {
            if (line.length() + attribute.length() > WIDTH) {
                out.println(line);
                line.setLength(0);
            }
            pad(line);
            line.append(attribute);
        }
        out.println(line);
    }

    /** Goes to the first column of attributes, or to the next. */
    private static void pad(StringBuilder line) {
        var column = line.length() < COLUMN ? COLUMN : line.length() + 3;
        line.append(" ".repeat(column - line.length()));
    }

    /** The attributes of an event: an object of values by id. */
    private List<String> values(ObjectNode cluster) {
        return cluster.getObjectMember("attributes").orElse(Node.objectNode()).getStringMap().entrySet().stream()
                .map(entry -> value(attribute(cluster, entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private String value(Optional<MemberShape> attribute, String id, Node value) {
        var name = attribute.flatMap(known -> matter.valueName(known, value));
        return attribute.map(MemberShape::getMemberName).orElse(id) + " = " + Node.printJson(value)
                + name.map(known -> " (" + known + ")").orElse("");
    }

    /** The attributes of a capability report: a list of what there is. */
    private List<String> reported(ObjectNode cluster) {
        return elements(cluster, "attributes").stream()
                .map(attribute -> text(attribute, "id"))
                .map(id ->
                        attribute(cluster, id).map(MemberShape::getMemberName).orElse(id))
                .toList();
    }

    private Optional<MemberShape> attribute(ObjectNode cluster, String id) {
        return matter.cluster(text(cluster, "id")).flatMap(known -> known.attribute(id));
    }

    private static List<ObjectNode> elements(ObjectNode node, String member) {
        return node.getArrayMember(member).orElse(ArrayNode.arrayNode()).getElementsAs(ObjectNode.class);
    }

    private static String text(ObjectNode node, String member) {
        return node.getStringMemberOrDefault(member, "?");
    }
}
