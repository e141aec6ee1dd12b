package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record of an event, and what becomes of values in it.
 *
 * @param cluster the event's cluster
 * @param event the event
 * @param name the record's simple name
 * @param source the record
 * @param values its components
 */
record EventCase(Cluster cluster, Event event, String name, String source, List<Value> values) {

    /**
     * A component.
     *
     * @param field its field
     * @param samples its values
     */
    record Value(Field field, Samples samples) {

        boolean isMandatory() {
            return "M".equals(field.conformance());
        }

        /** The member of a sample on the wire; null where there is none. */
        @Nullable
        String member(Samples.Sample sample) {
            return sample.java() == null && !field.nullable() ? null : "\"" + field.id() + "\":" + sample.json();
        }
    }

    /** How an event is written as a record. */
    private enum Form {
        /** All fields, enumerations as numbers. */
        ALL(""),
        /** All fields, enumerations as the catalogue's constants. */
        CONSTANTS("_Constants"),
        /** The mandatory fields alone. */
        LEAST("_Least");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }
    }

    /** All events of a cluster, each with all its fields, and where it differs with constants and with the least there must be. */
    static List<EventCase> of(MatterModel matter, Cluster cluster) {
        List<EventCase> cases = new ArrayList<>();
        for (Event event : cluster.events()) {
            List<String> sources = new ArrayList<>();
            for (Form form : Form.values()) {
                EventCase made = of(matter, cluster, event, form);
                String components = made.source().substring(made.source().indexOf('('));
                if (!sources.contains(components)) {
                    sources.add(components);
                    cases.add(made);
                }
            }
        }
        return cases;
    }

    private static EventCase of(MatterModel matter, Cluster cluster, Event event, Form form) {
        List<Value> values = event.fields().stream()
                .filter(field -> !"X".equals(field.conformance()) && !"D".equals(field.conformance()))
                .map(field -> new Value(field, samples(matter, field, form)))
                .filter(value -> form != Form.LEAST || value.isMandatory())
                .toList();
        String name = cluster.name() + "_" + event.name() + form.suffix;
        String components = values.stream()
                .map(value -> value.samples().type() + " "
                        + Naming.member(value.field().name()))
                .collect(Collectors.joining(", "));
        String source = """
                package %s;
                import dev.connectorkit.annotation.MatterEvent;
                import dev.connectorkit.document.Document;
                import java.math.BigInteger;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @MatterEvent("%s.%s")
                public record %s(%s) {}
                """.formatted(Batch.PACKAGE, cluster.name(), event.name(), name, components);
        return new EventCase(cluster, event, name, source, values);
    }

    private static Samples samples(MatterModel matter, Field field, Form form) {
        Samples constants = form == Form.CONSTANTS ? CatalogueSamples.of(matter, field.type()) : null;
        Samples samples = constants == null ? Samples.of(field.type(), field.bounds(), field.constraint()) : constants;
        return field.nullable() || !"M".equals(field.conformance()) ? samples.orNull() : samples;
    }

    /** Whether a value can be out of range; no truth and no free document is. */
    static boolean hasRange(Value value) {
        MatterType type = value.field().type();
        return !(type instanceof MatterType.Bool || type instanceof MatterType.Struct);
    }

    String clusterId() {
        return String.format(Locale.ROOT, "0x%04x", cluster.id());
    }

    String eventId() {
        return String.format(Locale.ROOT, "0x%02x", event.id());
    }

    /** The path with which every message about the record begins. */
    String path() {
        return name + " (" + cluster.name() + "." + event.name() + " " + clusterId() + "/" + eventId() + ")";
    }
}
