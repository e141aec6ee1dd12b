package dev.connectorkit.event;

import java.math.BigDecimal;
import java.util.Objects;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.Trait;

/** The operation's model as Smithy itself reads it from the IDL: what the generated code is held against. */
final class EventModel {

    private static final String NAMESPACE = "dev.connectorkit.event";
    private static final Model MODEL = read();

    private EventModel() {}

    private static Model read() {
        ModelAssembler assembler = Model.assembler().putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true);
        for (String file : new String[] {"connector-event.smithy", "connector-traits.smithy"}) {
            assembler.addImport(Objects.requireNonNull(EventModel.class.getResource("/META-INF/smithy/" + file), file));
        }
        return assembler.assemble().unwrap();
    }

    static StructureShape request() {
        return MODEL.expectShape(ShapeId.fromParts(NAMESPACE, "SendConnectorEventRequest"), StructureShape.class);
    }

    static Shape target(MemberShape member) {
        return MODEL.expectShape(member.getTarget());
    }

    static boolean isSensitive(MemberShape member) {
        return target(member).hasTrait("smithy.api#sensitive");
    }

    /** What bounds a member's length; everything where nothing does. */
    static LengthTrait length(MemberShape member) {
        return trait(member, LengthTrait.class, LengthTrait.builder().min(0L).build());
    }

    static RangeTrait range(MemberShape member) {
        return trait(
                member,
                RangeTrait.class,
                RangeTrait.builder().min(BigDecimal.ZERO).build());
    }

    /** The pattern, or one that anything matches. */
    static PatternTrait pattern(MemberShape member) {
        return trait(member, PatternTrait.class, new PatternTrait("^[a-zA-Z0-9 ]*$"));
    }

    private static <T extends Trait> T trait(MemberShape member, Class<T> type, T otherwise) {
        return member.getMemberTrait(MODEL, type).orElse(otherwise);
    }
}
