package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The page of the types that belong to no cluster: simple ones with their units and converters, and those shared. */
final class TypesPage {

    private final Collection<MatterType> types;
    private final TypeText typeText;
    private final ConvertersTable converters;
    private final Markdown page = new Markdown();

    TypesPage(Collection<MatterType> types, TypeText typeText, ConvertersTable converters) {
        this.types = types;
        this.typeText = typeText;
        this.converters = converters;
    }

    @Override
    public String toString() {
        page.heading(1, "Types and units")
                .paragraph(
                        "The types that attributes and fields of more than one cluster have. A number may be declared"
                                + " with any Java type that holds its range; what is converted is named in "
                                + Markdown.link("Converters", "../converters.md") + ".")
                .heading(2, "Simple types")
                .table(
                        List.of("Matter type", "Java type", "Unit of one", "Range", "Converters"),
                        types.stream().filter(TypeText::isSimple).map(this::row).toList());
        ConformanceText conformance = new ConformanceText(Set.of(), Set.of());
        TypeSections sections =
                new TypeSections(page, new FieldTable(conformance, typeText, TypeText.TYPES_PAGE), conformance);
        sections.enumerations(shared(MatterType.Enumeration.class));
        sections.bitmaps(shared(MatterType.Bitmap.class));
        sections.structs(shared(MatterType.Struct.class));
        return page.paragraph(Markdown.link("All clusters", "README.md")).toString();
    }

    private List<String> row(MatterType type) {
        return List.of(
                Markdown.code(type.name()),
                Markdown.code(JavaFace.of(type, Bounds.NONE, false)),
                FieldTable.unit(type),
                ConstraintText.of(type, Bounds.NONE, null),
                String.join(", ", converters.of(type.name())));
    }

    private <T extends MatterType> List<T> shared(Class<T> kind) {
        List<T> shared = new ArrayList<>();
        for (MatterType type : types) {
            if (kind.isInstance(type) && typeText.page(type).equals(TypeText.TYPES_PAGE)) {
                shared.add(kind.cast(type));
            }
        }
        return shared;
    }
}
