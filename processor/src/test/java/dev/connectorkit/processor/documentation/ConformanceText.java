package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.conformance.Choice;
import dev.connectorkit.processor.conformance.Comparator;
import dev.connectorkit.processor.conformance.Condition;
import dev.connectorkit.processor.conformance.Conformance;
import dev.connectorkit.processor.conformance.Operand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a conformance in words, with the specification's notation behind them. */
final class ConformanceText {

    private static final Map<Comparator, String> COMPARISONS = Map.of(
            Comparator.EQUAL, "is",
            Comparator.NOT_EQUAL, "is not",
            Comparator.LESS, "is less than",
            Comparator.LESS_OR_EQUAL, "is at most",
            Comparator.GREATER, "is greater than",
            Comparator.GREATER_OR_EQUAL, "is at least");

    private final Set<String> features;
    private final Set<String> conditions;

    /**
     * Knows what kind of thing a name is.
     *
     * @param features codes and names of features
     * @param conditions names of a device type's conditions; what is neither is an element of the cluster
     */
    ConformanceText(Set<String> features, Set<String> conditions) {
        this.features = features;
        this.conditions = conditions;
    }

    /** Words and notation, or nothing where the model says nothing. */
    String of(@Nullable String notation) {
        if (notation == null) {
            return "";
        }
        Conformance conformance = Conformance.parse(notation);
        String words = conformance instanceof Conformance.Otherwise otherwise
                ? otherwise.branches().stream().map(this::branch).collect(Collectors.joining("; else "))
                : branch(conformance);
        return Markdown.escape(words) + " " + Markdown.code(notation);
    }

    private String branch(Conformance branch) {
        if (branch instanceof Conformance.Mandatory mandatory) {
            return "mandatory" + when(mandatory.when());
        }
        if (branch instanceof Conformance.Optional optional) {
            return "optional" + when(optional.when()) + (optional.choice() == null ? "" : choice(optional.choice()));
        }
        if (branch instanceof Conformance.Disallowed) {
            return "not allowed";
        }
        if (branch instanceof Conformance.Deprecated) {
            return "deprecated";
        }
        return branch instanceof Conformance.Provisional ? "provisional" : "see the specification";
    }

    private static String choice(Choice choice) {
        String how = switch (choice.bound()) {
            case EXACTLY -> "exactly ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
        return ", " + how + choice.count() + " of group " + choice.set();
    }

    private String when(@Nullable Condition when) {
        return when == null ? "" : " with " + words(when, false);
    }

    private String words(Condition condition, boolean inside) {
        if (condition instanceof Condition.Present present) {
            return name(present.name());
        }
        if (condition instanceof Condition.Not not) {
            boolean single = not.term() instanceof Condition.Present;
            return single ? "no " + words(not.term(), true) : "neither of (" + words(not.term(), false) + ")";
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison);
        }
        Condition.Joined joined = (Condition.Joined) condition;
        String word = switch (joined.connective()) {
            case AND -> " and ";
            case OR -> " or ";
            case XOR -> " or (not both) ";
        };
        List<String> terms =
                joined.terms().stream().map(term -> words(term, true)).toList();
        String all = String.join(word, terms);
        return inside ? "(" + all + ")" : all;
    }

    private String name(String name) {
        if (features.contains(name)) {
            return "feature " + name;
        }
        return conditions.stream().anyMatch(name::equalsIgnoreCase) ? "condition " + name : name;
    }

    private static String comparison(Condition.Comparison comparison) {
        String right = comparison.right() instanceof Operand.Revision revision
                ? Integer.toString(revision.number())
                : comparison.right().notation();
        String left = comparison.left().notation().equals("Rev")
                ? "revision"
                : comparison.left().notation();
        String verb = COMPARISONS.get(comparison.comparator());
        return left.equals("revision") ? "a revision that " + verb + " " + right : left + " that " + verb + " " + right;
    }
}
