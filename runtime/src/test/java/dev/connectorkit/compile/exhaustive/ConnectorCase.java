package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A connector that takes every command of a cluster with all its fields, and writes and reads every attribute.
 *
 * @param cluster the cluster
 * @param elements what it takes
 */
record ConnectorCase(Cluster cluster, List<Element> elements) {

    private static final String HEAD = """
            package %s;
            import dev.connectorkit.annotation.ActivateUser;
            import dev.connectorkit.annotation.Connector;
            import dev.connectorkit.annotation.DeactivateUser;
            import dev.connectorkit.annotation.DiscoverDevices;
            import dev.connectorkit.annotation.OnCommand;
            import dev.connectorkit.annotation.OnRead;
            import dev.connectorkit.annotation.OnWrite;
            import dev.connectorkit.document.Document;
            import dev.connectorkit.event.Device;
            import dev.connectorkit.inbound.AccessToken;
            import java.math.BigInteger;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            @Connector(name = "exhaustive", specVersion = "1.6")
            public interface %s {
                @ActivateUser String user(AccessToken token);
                @DiscoverDevices List<Device> devices(AccessToken token);
                @DeactivateUser void leave(AccessToken token);
            """;

    /** What an element of a cluster is to a connector. */
    enum Kind {
        /** A command, carried out. */
        COMMAND("OnCommand"),
        /** An attribute, written. */
        WRITE("OnWrite"),
        /** An attribute, read. */
        READ("OnRead");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }
    }

    /**
     * A method of the connector.
     *
     * @param kind what it is for
     * @param id of the command or the attribute
     * @param name of the command or the attribute
     * @param values the fields of the command, or the attribute's value alone
     */
    record Element(Kind kind, long id, String name, List<Value> values) {
        String method() {
            return kind.name().toLowerCase(Locale.ROOT) + "_" + name;
        }
    }

    /**
     * A field, or an attribute's value.
     *
     * @param id the field's id
     * @param name as the specification spells it
     * @param samples its values
     */
    record Value(int id, String name, Samples samples) {}

    static ConnectorCase of(Cluster cluster) {
        List<Element> elements = new ArrayList<>();
        for (Command command : cluster.commands()) {
            elements.add(new Element(
                    Kind.COMMAND,
                    command.id(),
                    command.name(),
                    command.fields().stream()
                            .filter(field -> !"X".equals(field.conformance()) && !"D".equals(field.conformance()))
                            .map(ConnectorCase::value)
                            .toList()));
        }
        for (Attribute attribute : cluster.attributes()) {
            if (!"X".equals(attribute.conformance()) && !"D".equals(attribute.conformance())) {
                List<Value> value = List.of(
                        new Value(0, attribute.name(), Samples.of(attribute).open(attribute.type())));
                elements.add(new Element(Kind.READ, attribute.id(), attribute.name(), value));
                if (attribute.writable()) {
                    elements.add(new Element(Kind.WRITE, attribute.id(), attribute.name(), value));
                }
            }
        }
        return new ConnectorCase(cluster, elements);
    }

    private static Value value(Field field) {
        Samples samples =
                Samples.of(field.type(), field.bounds(), field.constraint()).open(field.type());
        boolean mayBeAbsent = field.nullable() || field.conformance() != null && !"M".equals(field.conformance());
        return new Value(field.id(), field.name(), mayBeAbsent ? samples.orNull() : samples);
    }

    String name() {
        return cluster.name() + "Connector";
    }

    String source() {
        StringBuilder source = new StringBuilder(HEAD.formatted(Batch.PACKAGE, name()));
        for (Element element : elements) {
            boolean read = element.kind() == Kind.READ;
            String parameters = element.values().stream()
                    .map(value -> value.samples().type() + " "
                            + (element.kind() == Kind.COMMAND ? Naming.member(value.name()) : "value"))
                    .collect(Collectors.joining(", "));
            source.append("    @%s(\"%s.%s\") %s %s(%s);\n"
                    .formatted(
                            element.kind().annotation,
                            cluster.name(),
                            element.name(),
                            read ? element.values().get(0).samples().type() : "void",
                            element.method(),
                            read ? "" : parameters));
        }
        return source.append("}\n").toString();
    }
}
