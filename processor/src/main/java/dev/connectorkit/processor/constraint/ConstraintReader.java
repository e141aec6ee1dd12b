package dev.connectorkit.processor.constraint;

import dev.connectorkit.processor.constraint.Constraint.Alternative;
import dev.connectorkit.processor.constraint.Constraint.Measure;
import dev.connectorkit.processor.notation.NotationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the structured form of a constraint and refuses what it does not know, so that nothing is left unchecked. */
final class ConstraintReader {
    private static final Set<String> KNOWN =
            Set.of("min", "max", "value", "in", "desc", "ms", "anyOf", "entry", "maxCodePoints", "on");

    private final Map<String, ?> document;

    private ConstraintReader(Map<String, ?> document) {
        this.document = document;
    }

    static Constraint read(Map<String, ?> document) {
        return new ConstraintReader(document).read();
    }

    private Constraint read() {
        for (var key : document.keySet()) {
            if (!KNOWN.contains(key)) {
                throw wrong(key, "one of " + KNOWN.stream().sorted().toList());
            }
        }
        var entry = document.get("entry");
        var codePoints = document.get("maxCodePoints");
        return new Constraint(
                measure(),
                alternatives(),
                entry == null ? null : read(object("entry", entry)),
                codePoints == null ? null : number("maxCodePoints", codePoints).intValueExact());
    }

    private Measure measure() {
        var on = document.get("on");
        if (on == null) {
            return Measure.VALUE;
        }
        if (on.equals("length")) {
            return Measure.LENGTH;
        }
        if (on.equals("count")) {
            return Measure.COUNT;
        }
        throw wrong("on", "\"length\" or \"count\"");
    }

    private List<Alternative> alternatives() {
        List<Alternative> alternatives = new ArrayList<>();
        if (document.containsKey("min") || document.containsKey("max")) {
            alternatives.add(new Constraint.Range(bound("min"), bound("max")));
        }
        var value = bound("value");
        if (value != null) {
            alternatives.add(new Constraint.Exactly(value));
        }
        if (document.get("in") instanceof String list) {
            alternatives.add(new Constraint.EntryOf(list));
        }
        if (flag("desc")) {
            alternatives.add(new Constraint.Described());
        }
        if (flag("ms")) {
            alternatives.add(new Constraint.ManufacturerSpecific());
        }
        if (document.containsKey("anyOf")) {
            if (!alternatives.isEmpty()) {
                throw wrong("anyOf", "no other bound beside it");
            }
            anyOf(alternatives);
        }
        if (alternatives.size() > 1 && !document.containsKey("anyOf")) {
            throw wrong("anyOf", "the bounds that are given beside each other");
        }
        return alternatives;
    }

    private void anyOf(List<Alternative> alternatives) {
        if (!(document.get("anyOf") instanceof List<?> list) || list.isEmpty()) {
            throw wrong("anyOf", "a list of one or more objects");
        }
        for (var element : list) {
            var alternative = read(object("anyOf", element));
            // The measure and the entries belong to the whole.
            if (alternative.measure() != Measure.VALUE
                    || alternative.entry() != null
                    || alternative.maxCodePoints() != null
                    || alternative.alternatives().isEmpty()) {
                throw wrong("anyOf", "bounds only");
            }
            alternatives.addAll(alternative.alternatives());
        }
    }

    private boolean flag(String key) {
        if (!document.containsKey(key)) {
            return false;
        }
        if (document.get(key) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(key, "true or false");
    }

    private @Nullable Expression bound(String key) {
        var bound = document.get(key);
        if (bound == null) {
            return null;
        }
        return bound instanceof String text ? Expression.parse(text) : new Expression.Literal(number(key, bound));
    }

    private BigDecimal number(String key, Object value) {
        if (value instanceof BigDecimal || value instanceof Number number && isWhole(number)) {
            return new BigDecimal(value.toString());
        }
        throw wrong(key, "a whole number or a BigDecimal");
    }

    // The text of a double is not its value.
    private static boolean isWhole(Number number) {
        return !(number instanceof Double || number instanceof Float);
    }

    private static Map<String, ?> object(String key, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new NotationException("constraint's " + key + " must be an object: correct it in the model");
        }
        var object = new LinkedHashMap<String, Object>();
        map.forEach((name, part) -> object.put(String.valueOf(name), part));
        return object;
    }

    private NotationException wrong(String key, String expected) {
        return new NotationException(
                "constraint " + document + " must have at " + key + ": " + expected + "; correct it in the model");
    }
}
