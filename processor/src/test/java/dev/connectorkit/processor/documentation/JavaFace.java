package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.math.BigDecimal;
import java.util.Map;

/** The Java type an author most naturally declares for a Matter type. */
final class JavaFace {

    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Map<String, String> BOXED =
            Map.of("boolean", "Boolean", "int", "Integer", "long", "Long", "float", "Float", "double", "Double");

    private JavaFace() {}

    static String of(MatterType type, Bounds bounds, boolean nullable) {
        String face = of(type, bounds);
        return nullable ? "@Nullable " + BOXED.getOrDefault(face, face) : face;
    }

    private static String of(MatterType type, Bounds bounds) {
        if (type instanceof MatterType.Bool) {
            return "boolean";
        }
        if (type instanceof MatterType.Whole whole) {
            return whole(bounds.max() == null ? new BigDecimal(whole.max()) : bounds.max());
        }
        if (type instanceof MatterType.Decimal decimal) {
            return decimal.bits() == Float.SIZE ? "float" : "double";
        }
        if (type instanceof MatterType.Enumeration enumeration) {
            return Naming.type(enumeration.name());
        }
        if (type instanceof MatterType.Bitmap bitmap) {
            return bitmap.bits() < Integer.SIZE ? "int" : "long";
        }
        if (type instanceof MatterType.Listing listing) {
            String entry = of(listing.entry(), listing.entryBounds());
            String face = BOXED.getOrDefault(entry, entry);
            return "List<" + (listing.entryNullable() ? "@Nullable " : "") + face + ">";
        }
        if (type instanceof MatterType.Octets) {
            return "byte[]";
        }
        return type instanceof MatterType.Text ? "String" : "Document";
    }

    private static String whole(BigDecimal most) {
        if (most.compareTo(INT) <= 0) {
            return "int";
        }
        return most.compareTo(LONG) <= 0 ? "long" : "BigInteger";
    }
}
