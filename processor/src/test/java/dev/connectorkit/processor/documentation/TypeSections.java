package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.List;

/** The enumerations, bitmaps and structures of a page. */
final class TypeSections {

    private final Markdown page;
    private final FieldTable fields;
    private final ConformanceText conformance;

    TypeSections(Markdown page, FieldTable fields, ConformanceText conformance) {
        this.page = page;
        this.fields = fields;
        this.conformance = conformance;
    }

    void enumerations(List<MatterType.Enumeration> enumerations) {
        title("Enumerations", enumerations);
        for (MatterType.Enumeration enumeration : enumerations) {
            List<List<String>> rows = new ArrayList<>();
            for (MatterType.EnumValue value : enumeration.values()) {
                rows.add(List.of(
                        Integer.toString(value.value()),
                        Markdown.code(Naming.constant(value.name(), enumeration.name())),
                        Markdown.escape(value.specName()),
                        conformance.of(value.conformance())));
            }
            page.heading(3, enumeration.name())
                    .paragraph("enum" + enumeration.bits())
                    .table(List.of("Value", "Constant", "Matter", "Conformance"), rows);
        }
    }

    void bitmaps(List<MatterType.Bitmap> bitmaps) {
        title("Bitmaps", bitmaps);
        for (MatterType.Bitmap bitmap : bitmaps) {
            List<List<String>> rows = new ArrayList<>();
            for (MatterType.BitField field : bitmap.fields()) {
                boolean single = field.from() == field.to();
                rows.add(List.of(
                        single ? Integer.toString(field.from()) : field.from() + " to " + field.to(),
                        Markdown.code(field.name()),
                        single ? "" : fields.type(field.type()),
                        conformance.of(field.conformance()),
                        ClusterPage.since(field.since(), false)));
            }
            page.heading(3, bitmap.name())
                    .paragraph("map" + bitmap.bits())
                    .table(List.of("Bit", "Name", "Holds", "Conformance", "Since"), rows);
        }
    }

    void structs(List<MatterType.Struct> structs) {
        title("Structures", structs);
        for (MatterType.Struct struct : structs) {
            page.heading(3, struct.name()).paragraph(struct.fabricScoped() ? "Fabric-scoped." : "");
            fields.write(page, struct.fields());
        }
    }

    private void title(String title, List<?> types) {
        if (!types.isEmpty()) {
            page.heading(2, title);
        }
    }
}
