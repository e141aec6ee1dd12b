package dev.connectorkit.processor.write.catalogue;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Javadoc of a cluster and its elements: the model's words, and the facts beside them. */
final class ElementText {

    private ElementText() {}

    static Javadoc of(Cluster cluster) {
        String revisions = cluster.revisions().entrySet().stream()
                .map(revision -> revision.getValue() + " in Matter " + revision.getKey())
                .collect(Collectors.joining(", "));
        return Javadoc.of(cluster.documentation(), "The cluster " + Javadoc.code(cluster.title()) + ".")
                .paragraph(facts(
                        "Id " + Javadoc.code(new MatterId(cluster.id()).four()),
                        "public id " + Javadoc.code(cluster.publicId()),
                        "revision " + revisions,
                        age(cluster.since(), cluster.provisional())));
    }

    static Javadoc of(Attribute attribute) {
        return Javadoc.of(
                        attribute.documentation(),
                        "Attribute " + Javadoc.code(new MatterId(attribute.id()).four()) + ", "
                                + attribute.type().name() + ".")
                .paragraph(facts(
                        bounds(attribute.bounds(), attribute.type()),
                        unit(attribute.type()),
                        attribute.nullable() ? "may be null" : "",
                        conformance(attribute.conformance()),
                        "access " + Javadoc.code(attribute.access()),
                        age(attribute.since(), attribute.provisional())));
    }

    static Javadoc of(Command command) {
        return Javadoc.of(command.documentation(), "Command " + Javadoc.code(new MatterId(command.id()).two()) + ".")
                .paragraph(facts(
                        fields(command.fields()),
                        answer(command.response()),
                        conformance(command.conformance()),
                        "access " + Javadoc.code(command.access()),
                        age(command.since(), command.provisional())));
    }

    static Javadoc of(Event event) {
        return Javadoc.of(event.documentation(), "Event " + Javadoc.code(new MatterId(event.id()).two()) + ".")
                .paragraph(facts(
                        fields(event.fields()),
                        "priority " + event.priority(),
                        conformance(event.conformance()),
                        "access " + Javadoc.code(event.access()),
                        age(event.since(), event.provisional())));
    }

    /** One sentence of all that is known. */
    private static String facts(String... facts) {
        List<String> known = new ArrayList<>(List.of(facts));
        known.removeIf(String::isEmpty);
        String sentence = String.join("; ", known) + ".";
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String bounds(Bounds bounds, MatterType type) {
        if (!bounds.isPresent()) {
            return "";
        }
        String what = type instanceof MatterType.Whole || type instanceof MatterType.Decimal ? "range " : "length ";
        String min = bounds.min() == null ? "" : bounds.min().toPlainString();
        String max = bounds.max() == null ? "" : bounds.max().toPlainString();
        if (min.isEmpty()) {
            return what + "at most " + max;
        }
        return max.isEmpty() ? what + "at least " + min : what + min + " to " + max;
    }

    private static String unit(MatterType type) {
        return type instanceof MatterType.Whole whole && whole.unit() != null ? "unit " + whole.unit() : "";
    }

    private static String conformance(@Nullable String expression) {
        return expression == null ? "" : "conformance " + Javadoc.code(expression);
    }

    private static String age(@Nullable String since, boolean provisional) {
        String came = since == null ? "" : "since Matter " + since;
        return provisional ? came + (came.isEmpty() ? "" : ", ") + "provisional" : came;
    }

    private static String fields(List<Field> fields) {
        return fields.isEmpty()
                ? ""
                : "fields "
                        + fields.stream()
                                .map(field -> Javadoc.code(field.name()) + " ("
                                        + field.type().name() + ")")
                                .collect(Collectors.joining(", "));
    }

    private static String answer(Command.Response response) {
        if (response instanceof Command.CommandResponse answer) {
            return "answered by " + Javadoc.code(answer.name());
        }
        return response instanceof Command.NoResponse ? "not answered" : "";
    }
}
