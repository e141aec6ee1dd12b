package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.Event;
import dev.connectorkit.processor.knowledge.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of one cluster. */
final class ClusterPage {

    private static final List<String> ATTRIBUTE_COLUMNS = List.of(
            "Constant",
            "Id",
            "Matter type",
            "Java type",
            "Unit",
            "Range",
            "Null",
            "Written",
            "Access",
            "Quality",
            "Conformance",
            "Since",
            "Converters");

    private final Cluster cluster;
    private final CatalogueNames names;
    private final FieldTable fields;
    private final TypeSections types;
    private final ConformanceText conformance;
    private final ConvertersTable converters;
    private final List<String> deviceTypes;
    private final Markdown page = new Markdown();

    ClusterPage(Cluster cluster, TypeText typeText, ConvertersTable converters, List<String> deviceTypes) {
        this.cluster = cluster;
        this.converters = converters;
        this.deviceTypes = deviceTypes;
        this.names = new CatalogueNames(cluster);
        Set<String> features = new HashSet<>();
        cluster.features().forEach(feature -> features.addAll(List.of(feature.code(), feature.name())));
        this.conformance = new ConformanceText(features, Set.of());
        this.fields = new FieldTable(conformance, typeText, file(cluster.name()));
        this.types = new TypeSections(page, fields, conformance);
    }

    static String file(String cluster) {
        return cluster + ".md";
    }

    /** The heading of a command or an event: the reference, because a page has other headings with the bare name. */
    static String heading(String cluster, String constant) {
        return cluster + "." + constant;
    }

    static String id(long id, int digits) {
        return String.format(Locale.ROOT, "0x%0" + digits + "X", id);
    }

    static String since(@Nullable String since, boolean provisional) {
        String version = since == null ? "" : since;
        return provisional ? (version + " provisional").strip() : version;
    }

    @Override
    public String toString() {
        page.heading(1, Markdown.escape(cluster.title())).paragraph(introduction());
        revisions();
        if (!deviceTypes.isEmpty()) {
            page.paragraph("Served by " + String.join(", ", deviceTypes) + ".");
        }
        features();
        attributes();
        commands();
        events();
        types.enumerations(cluster.enumerations());
        types.bitmaps(cluster.bitmaps());
        types.structs(cluster.structs());
        withdrawn();
        return page.paragraph(Markdown.link("All clusters", "README.md")).toString();
    }

    private String introduction() {
        String since = cluster.since() == null ? "" : ", new in Matter " + cluster.since();
        return "Cluster " + Markdown.code(cluster.name()) + ", " + id(cluster.id(), 4) + ", " + cluster.classification()
                + since + (cluster.provisional() ? ", provisional" : "")
                + ". Constants are in `dev.connectorkit.matter."
                + cluster.name() + "`. The service publishes it as " + Markdown.code(cluster.publicId()) + ".";
    }

    private void revisions() {
        List<List<String>> rows = new ArrayList<>();
        cluster.revisions().forEach((version, revision) -> rows.add(List.of(version, revision.toString())));
        page.table(List.of("From Matter", "Revision"), rows);
    }

    private void features() {
        List<List<String>> rows = new ArrayList<>();
        for (Feature feature : cluster.features()) {
            rows.add(List.of(
                    Integer.toString(feature.bit()),
                    Markdown.code(feature.code()),
                    Markdown.escape(feature.name()),
                    conformance.of(feature.conformance()),
                    since(feature.since(), false)));
        }
        section("Features", List.of("Bit", "Code", "Name", "Conformance", "Since"), rows);
    }

    private void section(String title, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.heading(2, title).table(columns, rows);
        }
    }

    private void attributes() {
        section(
                "Attributes",
                ATTRIBUTE_COLUMNS,
                cluster.attributes().stream().map(this::row).toList());
    }

    private List<String> row(Attribute attribute) {
        return List.of(
                Markdown.code(cluster.name() + "." + names.attribute(attribute)),
                id(attribute.id(), 4),
                fields.type(attribute.type()),
                Markdown.code(JavaFace.of(attribute.type(), attribute.bounds(), attribute.nullable())),
                FieldTable.unit(attribute.type()),
                ConstraintText.of(attribute.type(), attribute.bounds(), attribute.constraint()),
                attribute.nullable() ? "yes" : "",
                attribute.writable() ? "yes" : "",
                attribute.access(),
                attribute.quality(),
                conformance.of(attribute.conformance()) + (attribute.deprecated() ? " (deprecated)" : ""),
                since(attribute.since(), attribute.provisional()),
                String.join(", ", converters.of(cluster, attribute)));
    }

    private void commands() {
        if (cluster.commands().isEmpty()) {
            return;
        }
        page.heading(2, "Commands");
        for (Command command : cluster.commands()) {
            String since = since(command.since(), command.provisional());
            page.heading(3, heading(cluster.name(), names.command(command)))
                    .paragraph(id(command.id(), 2)
                            + ", access " + command.access() + ", " + conformance.of(command.conformance())
                            + (since.isEmpty() ? "" : ", since " + since) + ". " + answer(command.response()));
            fields.write(page, command.fields());
            if (command.response() instanceof Command.CommandResponse response
                    && !response.fields().isEmpty()) {
                page.paragraph("Fields of " + Markdown.code(response.name()) + ":");
                fields.write(page, response.fields());
            }
        }
    }

    private static String answer(Command.Response response) {
        if (response instanceof Command.CommandResponse own) {
            return "Answered with " + Markdown.code(own.name()) + ", " + id(own.id(), 2) + ".";
        }
        return response instanceof Command.StatusResponse ? "Answered with a status." : "Not answered.";
    }

    private void events() {
        if (cluster.events().isEmpty()) {
            return;
        }
        page.heading(2, "Events");
        for (Event event : cluster.events()) {
            String since = since(event.since(), event.provisional());
            page.heading(3, heading(cluster.name(), names.event(event)))
                    .paragraph(id(event.id(), 2)
                            + ", " + event.priority() + ", access " + event.access() + ", "
                            + conformance.of(event.conformance()) + (since.isEmpty() ? "" : ", since " + since) + ".");
            fields.write(page, event.fields());
        }
    }

    private void withdrawn() {
        List<List<String>> rows = cluster.withdrawn().stream()
                .map(gone -> List.of(
                        gone.kind().equals("commandResponse") ? "response" : gone.kind(),
                        Markdown.code(gone.name()),
                        id(gone.id(), gone.kind().equals("attribute") ? 4 : 2),
                        gone.reason(),
                        gone.until() == null ? "" : gone.until()))
                .toList();
        section("No longer used", List.of("Kind", "Name", "Id", "Reason", "Last in Matter"), rows);
    }
}
