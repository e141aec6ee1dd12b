package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Constraints;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;

/** Says in Javadoc what the model asks of a value. */
final class ConstraintText {

    private ConstraintText() {}

    /** A sentence or several, or nothing. */
    static String of(Constraints constraints, Shape target, boolean sensitive) {
        List<String> sentences = new ArrayList<>();
        if (constraints.length().isPresent()) {
            sentences.add("Length: " + bounds(constraints.length(), unit(target)) + ".");
        }
        if (constraints.range().isPresent()) {
            sentences.add("Range: " + bounds(constraints.range(), "") + ".");
        }
        if (constraints.pattern() != null) {
            sentences.add("Pattern: " + Javadoc.code(constraints.pattern()) + ".");
        }
        if (constraints.unique()) {
            sentences.add("No element may occur twice.");
        }
        if (sensitive) {
            sentences.add("Sensitive: {@code toString} masks it.");
        }
        return String.join(" ", sentences);
    }

    private static String bounds(Bounds bounds, String unit) {
        String min = bounds.min() == null ? null : bounds.min().toPlainString();
        String max = bounds.max() == null ? null : bounds.max().toPlainString();
        if (min == null) {
            return "at most " + max + unit;
        }
        if (max == null) {
            return "at least " + min + unit;
        }
        return min.equals(max) ? min + unit : min + " to " + max + unit;
    }

    private static String unit(Shape target) {
        if (target instanceof Shape.Listing) {
            return " elements";
        }
        if (target instanceof Shape.Mapping) {
            return " entries";
        }
        return target instanceof Shape.Simple simple && simple.kind() == SimpleKind.BLOB ? " bytes" : " characters";
    }
}
