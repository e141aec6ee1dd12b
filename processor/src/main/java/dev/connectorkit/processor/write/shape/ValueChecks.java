package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Constraints;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Sensitivity;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Statements that check one value, without what is in it. */
final class ValueChecks {

    private final ShapeTypes types;
    private final ShapePatterns patterns;

    ValueChecks(ShapeTypes types, ShapePatterns patterns) {
        this.types = types;
        this.patterns = patterns;
    }

    /**
     * Checks one value.
     *
     * @param member whose value it is
     * @param path where it is, from the structure that checks it
     * @param value the expression of the value, which is not null
     */
    CodeBlock check(Member member, String path, String value) {
        Shape target = types.service().target(member);
        Constraints constraints = Constraints.of(member, target);
        boolean sensitive = Sensitivity.of(member, types.service());
        CodeBlock.Builder checks = CodeBlock.builder();
        if (constraints.length().isPresent()) {
            checks.add(length(target, constraints.length(), path, value));
        }
        if (constraints.unique()) {
            checks.add("violations.checkUnique($S, $L);\n", path, value);
        }
        if (constraints.range().isPresent()) {
            checks.add(range(target, constraints.range(), path, value, sensitive));
        }
        if (constraints.pattern() != null) {
            checks.add(
                    "violations.$L($S, $L, $L);\n",
                    sensitive ? "checkSensitivePattern" : "checkPattern",
                    path,
                    value,
                    patterns.constant(member, constraints.pattern()));
        }
        return checks.build();
    }

    private static CodeBlock length(Shape target, Bounds bounds, String path, String value) {
        int min = bounds.min() == null ? 0 : bounds.min().intValueExact();
        CodeBlock max = bounds.max() == null
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", bounds.max().intValueExact());
        if (target instanceof Shape.Simple simple && simple.kind() == SimpleKind.STRING) {
            return CodeBlock.of("violations.checkLength($S, $L, $L, $L);\n", path, value, min, max);
        }
        boolean isBlob = target instanceof Shape.Simple simple && simple.kind() == SimpleKind.BLOB;
        String size = isBlob ? ".remaining()" : ".size()";
        return CodeBlock.of("violations.checkSize($S, $L$L, $L, $L);\n", path, value, size, min, max);
    }

    private static CodeBlock range(Shape target, Bounds bounds, String path, String value, boolean sensitive) {
        if (!(target instanceof Shape.Simple simple) || !isLong(simple.kind()) || sensitive) {
            throw new ModelException("range of " + target.id() + " is not supported: expected one on an integer of at "
                    + "most 64 bits that is not sensitive; remove the range, or leave the shape out of the service");
        }
        return CodeBlock.of(
                "violations.checkRange($S, $L, $L, $L);\n",
                path,
                value,
                literal(bounds.min(), "MIN_VALUE"),
                literal(bounds.max(), "MAX_VALUE"));
    }

    private static boolean isLong(SimpleKind kind) {
        return switch (kind) {
            case BYTE, SHORT, INTEGER, LONG -> true;
            default -> false;
        };
    }

    private static CodeBlock literal(@Nullable BigDecimal bound, String unbounded) {
        if (bound == null) {
            return CodeBlock.of("$T.$L", Long.class, unbounded);
        }
        long value = bound.longValueExact();
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }
}
