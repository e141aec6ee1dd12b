package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.List;

/** The fields of a command, an event or a structure. */
final class FieldTable {

    private static final List<String> COLUMNS =
            List.of("Field", "Id", "Matter type", "Java type", "Unit", "Range", "Null", "Conformance", "Since");

    private final ConformanceText conformance;
    private final TypeText types;
    private final String page;

    FieldTable(ConformanceText conformance, TypeText types, String page) {
        this.conformance = conformance;
        this.types = types;
        this.page = page;
    }

    void write(Markdown markdown, List<Field> fields) {
        markdown.table(COLUMNS, fields.stream().map(this::row).toList());
    }

    private List<String> row(Field field) {
        return List.of(
                Markdown.code(field.name()),
                Integer.toString(field.id()),
                type(field.type()),
                Markdown.code(JavaFace.of(field.type(), field.bounds(), field.nullable())),
                unit(field.type()),
                ConstraintText.of(field.type(), field.bounds(), field.constraint()),
                field.nullable() ? "yes" : "",
                conformance.of(field.conformance()),
                ClusterPage.since(field.since(), false));
    }

    String type(MatterType type) {
        return types.of(type, page);
    }

    static String unit(MatterType type) {
        if (type instanceof MatterType.Listing listing) {
            return unit(listing.entry());
        }
        return type instanceof MatterType.Whole whole && whole.unit() != null ? whole.unit() : "";
    }
}
