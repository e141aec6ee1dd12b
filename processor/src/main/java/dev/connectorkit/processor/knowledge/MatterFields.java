package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.smithy.model.node.ObjectNode;

/** Reads the fields of a command, an event or a struct, and what fields and attributes have in common. */
final class MatterFields {

    private MatterFields() {}

    static List<Field> read(Shape.Structure structure, MatterTypes types) {
        List<Field> fields = new ArrayList<>();
        for (Member member : structure.members()) {
            fields.add(field(member, types));
        }
        fields.sort(Comparator.comparingInt(Field::id));
        return List.copyOf(fields);
    }

    private static Field field(Member member, MatterTypes types) {
        Traits traits = member.traits();
        ObjectNode trait = traits.object(MatterTraits.FIELD)
                .orElseThrow(() -> new ModelException("member " + member + " must have @field"));
        return new Field(
                trait.expectNumberMember("id").getValue().intValue(),
                traits.text(MatterTraits.SPEC_NAME).orElse(member.name()),
                type(member, types),
                traits.has(MatterTraits.NULLABLE),
                bounds(traits),
                traits.object(MatterTraits.CONSTRAINT).map(Constraint::read).orElse(null),
                traits.text(MatterTraits.CONFORMANCE).orElse(null),
                traits.object(MatterTraits.FALLBACK).map(Fallback::read).orElse(null),
                MatterTraits.textOrEmpty(trait, "access"),
                MatterTraits.textOrEmpty(trait, "quality"),
                MatterTraits.text(trait, "since"),
                traits.documentation());
    }

    static MatterType type(Member member, MatterTypes types) {
        MatterType type = types.of(member.target());
        if (member.traits().has(MatterTraits.ENTRY_NULLABLE) && type instanceof MatterType.Listing list) {
            return new MatterType.Listing(list.entry(), true, list.entryBounds());
        }
        return type;
    }

    /** A member is a number or has a length, so that it carries one of the two traits at most. */
    static Bounds bounds(Traits traits) {
        Bounds range = Bounds.range(traits);
        return range.isPresent() ? range : Bounds.length(traits);
    }
}
