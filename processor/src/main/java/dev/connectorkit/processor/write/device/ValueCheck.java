package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statement that holds a given value against what Matter allows, if its Java type does not already. */
final class ValueCheck {

    private static final Map<String, Long> GREATEST = Map.of(
            "byte", (long) Byte.MAX_VALUE,
            "short", (long) Short.MAX_VALUE,
            "int", (long) Integer.MAX_VALUE,
            "long", Long.MAX_VALUE);

    /** The types that have such a method. */
    private static final Map<String, Integer> BITS = Map.of("int", Integer.SIZE, "long", Long.SIZE);

    private ValueCheck() {}

    /** Gives the statement, or nothing when every value of the Java type is allowed. */
    static CodeBlock of(ValueForm form, CodeBlock path, CodeBlock value) {
        MatterType type = form.matter();
        if (type instanceof MatterType.Text) {
            return length("text", form.bounds(), path, value);
        }
        if (type instanceof MatterType.Octets) {
            return form.bounds().isPresent() ? length("bytes", form.bounds(), path, value) : CodeBlock.of("");
        }
        if (type instanceof MatterType.Decimal) {
            return statement("$T.finite(violations, $L, $L)", MapperTypes.ATTRIBUTE_CHECKS, path, value);
        }
        if (!form.isWhole() || type instanceof MatterType.Bool) {
            return CodeBlock.of("");
        }
        return type instanceof MatterType.Enumeration enumeration
                ? enumeration(enumeration, form, path, value)
                : range(form, form.bounds(), path, value);
    }

    private static CodeBlock enumeration(
            MatterType.Enumeration enumeration, ValueForm form, CodeBlock path, CodeBlock value) {
        List<Integer> values = values(enumeration);
        if (hasNoGaps(values) || form.java().name().equals("java.math.BigInteger")) {
            return range(form, between(values), path, value);
        }
        String allowed = values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return statement("$T.oneOf(violations, $L, $L, $L)", MapperTypes.ATTRIBUTE_CHECKS, path, value, allowed);
    }

    private static List<Integer> values(MatterType.Enumeration enumeration) {
        return enumeration.values().stream()
                .map(MatterType.EnumValue::value)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean hasNoGaps(List<Integer> values) {
        return values.get(values.size() - 1) - values.get(0) + 1 == values.size();
    }

    private static Bounds between(List<Integer> values) {
        return new Bounds(BigDecimal.valueOf(values.get(0)), BigDecimal.valueOf(values.get(values.size() - 1)));
    }

    /** Whether a number's range is all there is to check, so that one method checks the number and gives it. */
    static boolean isRange(ValueForm form) {
        Bounds bounds = numbers(form);
        int bits = BITS.getOrDefault(form.java().unboxed(), 0);
        return bounds != null && fits(bounds.min(), bits) && fits(bounds.max(), bits);
    }

    /** The expression that checks a number and gives it; asked only where a range is all there is to check. */
    static CodeBlock inRange(ValueForm form, CodeBlock path, CodeBlock value) {
        Bounds bounds = Objects.requireNonNull(numbers(form));
        return CodeBlock.of(
                "violations.sensitiveInRange($L, $L, $L, $L)",
                path,
                value,
                literal(bounds.min()),
                literal(bounds.max()));
    }

    /** The bounds of a whole number; null when it has none, or other values than a range. */
    private static @Nullable Bounds numbers(ValueForm form) {
        if (form.matter() instanceof MatterType.Enumeration enumeration) {
            List<Integer> values = values(enumeration);
            return hasNoGaps(values) ? between(values) : null;
        }
        return form.isWhole() && !(form.matter() instanceof MatterType.Bool) ? form.bounds() : null;
    }

    private static boolean fits(@Nullable BigDecimal bound, int bits) {
        return bound != null && bound.toBigIntegerExact().bitLength() < bits;
    }

    private static CodeBlock range(ValueForm form, Bounds bounds, CodeBlock path, CodeBlock value) {
        BigDecimal min = bounds.min();
        BigDecimal max = bounds.max();
        if (min == null || max == null) {
            return CodeBlock.of("");
        }
        Long greatest = GREATEST.get(form.java().unboxed());
        if (greatest == null) {
            return statement(
                    "$T.range(violations, $L, $L, $S, $S)",
                    MapperTypes.ATTRIBUTE_CHECKS,
                    path,
                    value,
                    min.toPlainString(),
                    max.toPlainString());
        }
        boolean all = min.compareTo(BigDecimal.valueOf(-greatest - 1)) <= 0
                && max.compareTo(BigDecimal.valueOf(greatest)) >= 0;
        return all
                ? CodeBlock.of("")
                : statement("violations.checkSensitiveRange($L, $L, $L, $L)", path, value, literal(min), literal(max));
    }

    private static CodeBlock length(String check, Bounds bounds, CodeBlock path, CodeBlock value) {
        return statement(
                "$T.$L(violations, $L, $L, $L, $L)",
                MapperTypes.ATTRIBUTE_CHECKS,
                check,
                path,
                value,
                least(bounds),
                most(bounds));
    }

    static CodeBlock least(Bounds bounds) {
        return bounds.min() == null ? CodeBlock.of("0") : literal(bounds.min());
    }

    static CodeBlock most(Bounds bounds) {
        return bounds.max() == null ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : literal(bounds.max());
    }

    /** A whole number as Java spells it: a long beyond 32 bits. */
    private static CodeBlock literal(BigDecimal number) {
        BigInteger whole = number.toBigIntegerExact();
        if (whole.equals(BigInteger.valueOf(Long.MIN_VALUE))) {
            return CodeBlock.of("$T.MIN_VALUE", Long.class);
        }
        return CodeBlock.of(whole.bitLength() < Integer.SIZE ? "$L" : "$LL", whole);
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
