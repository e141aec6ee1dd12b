package dev.connectorkit.processor.check;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Constraint;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be, as far as literals tell. Bounds that name another attribute are left to the device: only it knows
 * that attribute's value.
 */
final class EffectiveBounds {

    private EffectiveBounds() {}

    /** The type's and the attribute's own bounds: what every value of the attribute keeps to, on whatever device. */
    static Bounds of(Attribute attribute) {
        Bounds literal = attribute.constraint() == null ? Bounds.NONE : literals(attribute.constraint());
        return both(of(attribute.type(), attribute.nullable()), both(attribute.bounds(), literal));
    }

    /** The type's and the field's own bounds: what every value of the field keeps to. */
    static Bounds of(Field field) {
        Bounds literal = field.constraint() == null ? Bounds.NONE : literals(field.constraint());
        return both(of(field.type(), field.nullable()), both(field.bounds(), literal));
    }

    /** What the entries of a list keep to; nothing where there is no list. */
    static Bounds ofEntries(MatterType type) {
        return type instanceof MatterType.Listing listing
                ? both(of(listing.entry(), listing.entryNullable()), listing.entryBounds())
                : Bounds.NONE;
    }

    /** The attribute's bounds as a device type narrows them. */
    static Bounds of(Attribute attribute, DeviceType.@Nullable ElementRequirement requirement) {
        Constraint narrowed = requirement == null ? null : requirement.constraint();
        return narrowed == null ? of(attribute) : both(of(attribute), literals(narrowed));
    }

    /** What the type itself can carry. Null takes one of its values: the greatest, or the least of a signed one. */
    static Bounds of(MatterType type, boolean nullable) {
        int taken = nullable ? 1 : 0;
        if (type instanceof MatterType.Whole whole) {
            BigInteger reserved = BigInteger.valueOf(taken);
            boolean full = whole.max().equals(greatest(whole)) && whole.min().equals(least(whole));
            BigInteger min = whole.signed() && full ? whole.min().add(reserved) : whole.min();
            BigInteger max = !whole.signed() && full ? whole.max().subtract(reserved) : whole.max();
            return new Bounds(new BigDecimal(min), new BigDecimal(max));
        }
        if (type instanceof MatterType.Enumeration enumeration) {
            return new Bounds(BigDecimal.ZERO, BigDecimal.valueOf((1L << enumeration.bits()) - 1 - taken));
        }
        if (type instanceof MatterType.Bitmap bitmap) {
            int bits = bitmap.fields().stream()
                    .mapToInt(field -> field.to() + 1)
                    .max()
                    .orElse(bitmap.bits());
            return new Bounds(BigDecimal.ZERO, new BigDecimal(power(bits).subtract(BigInteger.ONE)));
        }
        if (type instanceof MatterType.Text text) {
            return text.bounds();
        }
        return type instanceof MatterType.Octets octets ? octets.bounds() : Bounds.NONE;
    }

    /** What both allow. */
    static Bounds both(Bounds left, Bounds right) {
        BigDecimal min =
                left.min() == null || right.min() != null && right.min().compareTo(left.min()) > 0
                        ? right.min()
                        : left.min();
        BigDecimal max =
                left.max() == null || right.max() != null && right.max().compareTo(left.max()) < 0
                        ? right.max()
                        : left.max();
        return new Bounds(min, max);
    }

    private static BigInteger least(MatterType.Whole whole) {
        return whole.signed() ? power(whole.bits() - 1).negate() : BigInteger.ZERO;
    }

    private static BigInteger greatest(MatterType.Whole whole) {
        return power(whole.signed() ? whole.bits() - 1 : whole.bits()).subtract(BigInteger.ONE);
    }

    private static BigInteger power(int bits) {
        return BigInteger.ONE.shiftLeft(bits);
    }

    /** An expression is no literal, and of alternatives none need hold. */
    private static Bounds literals(Constraint constraint) {
        BigDecimal exact = literal(constraint.value());
        return exact == null
                ? new Bounds(literal(constraint.min()), literal(constraint.max()))
                : new Bounds(exact, exact);
    }

    private static @Nullable BigDecimal literal(Constraint.@Nullable Bound bound) {
        return bound == null ? null : bound.number();
    }
}
