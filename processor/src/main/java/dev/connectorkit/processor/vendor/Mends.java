package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.diagnostic.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** What to do about the things that Smithy says of a model. */
final class Mends {

    private final @Nullable Model model;

    /**
     * Stands over what could be loaded.
     *
     * @param model the model with its faults, or {@code null} when there is none at all
     */
    Mends(@Nullable Model model) {
        this.model = model;
    }

    String of(ValidationEvent event) {
        String id = event.getId();
        if (id.equals("Model")) {
            return "correct the text there";
        }
        if (id.startsWith("Target.Unresolved")) {
            return event.getShapeId().flatMap(this::target).map(this::meant).orElse("declare the shape");
        }
        if (id.startsWith("Model.UnresolvedTrait")) {
            return "write a use statement for the trait, such as use dev.connectorkit.matter#attribute";
        }
        if (id.equals("TraitValue")) {
            return "give the trait the value it asks for";
        }
        return event.getSeverity() == Severity.WARNING
                ? "correct it, or suppress it in the file with its reason"
                : "correct it";
    }

    private Optional<ShapeId> target(ShapeId member) {
        return model == null
                ? Optional.empty()
                : model.getShape(member).flatMap(Shape::asMemberShape).map(MemberShape::getTarget);
    }

    /** A shape of the same or a similar name that could be meant: most often a use statement is missing. */
    private String meant(ShapeId unknown) {
        Map<String, ShapeId> known = values();
        ShapeId same = known.get(unknown.getName());
        if (same != null) {
            return "write use " + same + ", or declare the shape";
        }
        List<String> closest = Suggestion.closest(unknown.getName(), known.keySet());
        return closest.isEmpty()
                ? "declare the shape, or write a use statement for the one that is meant"
                : "did you mean "
                        + closest.stream()
                                .map(name -> known.get(name).toString())
                                .collect(Collectors.joining(" or "))
                        + "?";
    }

    /** Names of what can be the type of a value, Smithy's own shapes left out. */
    private Map<String, ShapeId> values() {
        Map<String, ShapeId> values = new LinkedHashMap<>();
        if (model != null) {
            model.shapes()
                    .filter(shape -> !shape.isMemberShape()
                            && !shape.getId().getNamespace().equals("smithy.api")
                            && !shape.getId().getNamespace().equals(VocabularyFiles.NAMESPACE)
                            && shape.getType().getCategory() != ShapeType.Category.SERVICE)
                    .map(Shape::getId)
                    .sorted()
                    .forEach(id -> values.putIfAbsent(id.getName(), id));
        }
        return values;
    }
}
