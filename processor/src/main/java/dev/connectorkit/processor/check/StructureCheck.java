package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.RecordComponent;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.declaration.StructureMapping.FieldMapping;
import dev.connectorkit.processor.diagnostic.Suggestion;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Binds an author's record to a structure: each component to the field of its name. Every mandatory field must be bound;
 * a component may have no value only where the field may be null or absent.
 */
final class StructureCheck {

    private static final String LIST = "java.util.List";

    private final MatterType.Struct struct;
    private final JavaType type;
    private final boolean received;

    private StructureCheck(MatterType.Struct struct, JavaType type, boolean received) {
        this.struct = struct;
        this.type = type;
        this.received = received;
    }

    /**
     * What a binding comes to; one of the two is there.
     *
     * @param mapping the binding
     * @param refusal the first thing that does not fit
     */
    record Outcome(
            @Nullable StructureMapping mapping, @Nullable Refusal refusal) {}

    /**
     * What does not fit.
     *
     * @param struct the structure's name
     * @param expected what the record must have
     * @param found what it has
     * @param mend what the author does about it
     */
    record Refusal(String struct, String expected, String found, String mend) {}

    /** Binds a record or a list of them; empty when the types have nothing to do with structures and records. */
    static Optional<Outcome> of(MatterType matter, JavaType java) {
        return of(matter, java, false);
    }

    /** The same of records that are made of what is received: what may be absent then must have a place in them. */
    static Optional<Outcome> ofReceived(MatterType matter, JavaType java) {
        return of(matter, java, true);
    }

    private static Optional<Outcome> of(MatterType matter, JavaType java, boolean received) {
        if (matter instanceof MatterType.Listing listing) {
            return java.name().equals(LIST) && !listing.entryNullable()
                    ? java.arguments().stream()
                            .findFirst()
                            .filter(entry -> !entry.saysAbsent())
                            .flatMap(entry -> of(listing.entry(), entry, received))
                    : Optional.empty();
        }
        return matter instanceof MatterType.Struct struct && !java.components().isEmpty()
                ? Optional.of(new StructureCheck(struct, java, received).bind())
                : Optional.empty();
    }

    /** Binds a record to fields that are no attribute's, such as an event's. */
    static Outcome bind(MatterType.Struct struct, JavaType type) {
        return new StructureCheck(struct, type, false).bind();
    }

    private Outcome bind() {
        List<FieldMapping> fields = new ArrayList<>();
        for (RecordComponent component : type.components()) {
            Field field = field(component);
            if (field == null) {
                return refuse("components named as fields", "\"" + component.name() + "\"", mend(component.name()));
            }
            Optional<Outcome> nested = component.converter() == null
                    ? of(field.type(), component.type().content(), received)
                    : Optional.empty();
            if (nested.isPresent() && nested.get().refusal() != null) {
                return nested.get();
            }
            Outcome misfit = nested.isPresent() ? absence(field, component) : misfit(field, component);
            if (misfit != null) {
                return misfit;
            }
            Bounds entries =
                    field.type() instanceof MatterType.Listing ? EffectiveBounds.ofEntries(field.type()) : Bounds.NONE;
            fields.add(new FieldMapping(
                    field,
                    EffectiveBounds.of(field),
                    entries,
                    component,
                    nested.map(Outcome::mapping).orElse(null)));
        }
        Outcome missing = missing(fields);
        fields.sort(Comparator.comparingInt(bound -> bound.field().id()));
        return missing == null ? new Outcome(new StructureMapping(struct, type, fields), null) : missing;
    }

    private @Nullable Field field(RecordComponent component) {
        return inUse().filter(field -> Naming.member(field.name()).equals(component.name()))
                .findFirst()
                .orElse(null);
    }

    /** The fields that the specification has neither forbidden nor withdrawn. */
    private Stream<Field> inUse() {
        return struct.fields().stream()
                .filter(field -> !"X".equals(field.conformance()) && !"D".equals(field.conformance()));
    }

    private String mend(String component) {
        List<String> names = inUse().map(field -> Naming.member(field.name())).toList();
        String otherwise = names.isEmpty() ? "remove it, there is no field" : "name it " + String.join(", ", names);
        return Suggestion.mend(component, names, otherwise);
    }

    private @Nullable Outcome misfit(Field field, RecordComponent component) {
        Bounds bounds = EffectiveBounds.of(field);
        ConverterDeclaration converter = component.converter();
        JavaType side = component.wireType();
        boolean usable = converter == null || converter.fault() == null && converter.takesMember();
        boolean fits =
                JavaFaces.holds(field.type(), bounds, side) || converter == null && FlagsFace.holds(field.type(), side);
        if (!usable || !fits) {
            String named = converter == null
                    ? component.type().display()
                    : "@As(" + converter.type().name() + ".class) "
                            + component.type().display();
            return refuse(
                    JavaFaces.describe(field.type(), bounds) + " for " + component.name(),
                    named,
                    converter == null ? "change the type, or convert it with @As" : "name another converter");
        }
        Outcome narrow = received && converter != null ? narrow(component, converter.javaSide()) : null;
        return narrow == null ? absence(field, component) : narrow;
    }

    /** A component has no cast: what its converter makes of Matter's value must be of its very type. */
    private @Nullable Outcome narrow(RecordComponent component, JavaType made) {
        JavaType taken = component.type().content();
        return made.isSameBoxed(taken)
                ? null
                : refuse(
                        made.display() + " for " + component.name() + ", which its converter makes",
                        taken.display(),
                        "take " + made.display() + ", or name another converter");
    }

    private @Nullable Outcome absence(Field field, RecordComponent component) {
        boolean mayBeAbsent = field.nullable() || !"M".equals(field.conformance());
        if (received && mayBeAbsent && !component.type().saysAbsent()) {
            return refuse(
                    "a " + component.name() + " that may have no value",
                    component.type().display(),
                    "take Optional<" + component.type().boxed().display() + ">, or another type with @Nullable");
        }
        return component.type().saysAbsent() && !mayBeAbsent
                ? refuse(
                        "a " + component.name() + " that always has a value",
                        component.type().display(),
                        "take " + component.type().content().display())
                : null;
    }

    private @Nullable Outcome missing(List<FieldMapping> bound) {
        List<String> missing = struct.fields().stream()
                .filter(field -> "M".equals(field.conformance()))
                .filter(field -> bound.stream().noneMatch(one -> one.field().equals(field)))
                .map(field -> Naming.member(field.name()))
                .toList();
        return missing.isEmpty()
                ? null
                : refuse(
                        "components " + String.join(", ", missing) + " as well",
                        "none",
                        missing.size() == 1 ? "add it" : "add them");
    }

    private Outcome refuse(String expected, String found, String mend) {
        return new Outcome(null, new Refusal(struct.name(), expected, found, mend));
    }
}
