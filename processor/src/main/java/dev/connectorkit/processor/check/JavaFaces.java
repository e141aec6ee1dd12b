package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which Java types hold the values of a Matter type. A type holds them when every value has a place in it, so that reading
 * never loses anything. That it has room for more is checked at run time; a {@code double} for a {@code single} is not
 * allowed, because its digits would go without a word.
 *
 * <p>An unsigned 64-bit number is a {@code BigInteger}: a {@code long} that counts past its sign would compare, print and
 * convert wrongly wherever the author forgets what it is.
 */
final class JavaFaces {

    private static final String DOCUMENT = "dev.connectorkit.document.Document";
    private static final String BIG_INTEGER = "java.math.BigInteger";
    private static final String LIST = "java.util.List";

    private static final Map<String, Bounds> WHOLES = new LinkedHashMap<>();

    static {
        WHOLES.put("byte", new Bounds(BigDecimal.valueOf(Byte.MIN_VALUE), BigDecimal.valueOf(Byte.MAX_VALUE)));
        WHOLES.put("short", new Bounds(BigDecimal.valueOf(Short.MIN_VALUE), BigDecimal.valueOf(Short.MAX_VALUE)));
        WHOLES.put("int", new Bounds(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE)));
        WHOLES.put("long", new Bounds(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE)));
        WHOLES.put(BIG_INTEGER, Bounds.NONE);
    }

    private JavaFaces() {}

    /** Tells whether a type, without what makes it nullable, holds every value within the bounds. */
    static boolean holds(MatterType type, Bounds bounds, JavaType java) {
        return type instanceof MatterType.Enumeration enumeration && CatalogueEnum.is(enumeration, java)
                || expected(type, bounds).stream()
                        .anyMatch(face -> java.unboxed().equals(face))
                || type instanceof MatterType.Listing listing && holdsEntries(listing, java);
    }

    /** Names the types that hold the values, the narrowest first, for a diagnostic. */
    static String describe(MatterType type, Bounds bounds) {
        List<String> names = new ArrayList<>();
        expected(type, bounds).forEach(face -> names.add(JavaType.of(face).display()));
        if (type instanceof MatterType.Listing listing) {
            names.add("List of " + describe(listing.entry(), EffectiveBounds.of(listing.entry(), false)));
        }
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " or " + last;
    }

    private static List<String> expected(MatterType type, Bounds bounds) {
        if (type instanceof MatterType.Bool) {
            return List.of("boolean");
        }
        if (type instanceof MatterType.Decimal decimal) {
            return List.of(decimal.bits() == Float.SIZE ? "float" : "double");
        }
        if (type instanceof MatterType.Text) {
            return List.of("java.lang.String");
        }
        if (type instanceof MatterType.Octets) {
            return List.of("byte[]");
        }
        if (type instanceof MatterType.Struct) {
            return List.of(DOCUMENT);
        }
        if (type instanceof MatterType.Listing) {
            return List.of();
        }
        List<String> faces = new ArrayList<>();
        if (type instanceof MatterType.Enumeration enumeration) {
            faces.add(CatalogueEnum.simpleName(enumeration));
        }
        Bounds carried = EffectiveBounds.both(EffectiveBounds.of(type, false), bounds);
        WHOLES.forEach((name, room) -> {
            if (covers(room, carried)) {
                faces.add(name);
            }
        });
        return faces;
    }

    private static boolean holdsEntries(MatterType.Listing listing, JavaType java) {
        if (!java.name().equals(LIST) || java.arguments().size() != 1) {
            return false;
        }
        JavaType entry = java.arguments().get(0);
        return !entry.isOptional()
                && (!entry.nullable() || listing.entryNullable())
                && holds(listing.entry(), listing.entryBounds(), entry.content());
    }

    private static boolean covers(Bounds room, Bounds values) {
        return (room.min() == null || values.min() != null && room.min().compareTo(values.min()) <= 0)
                && (room.max() == null || values.max() != null && room.max().compareTo(values.max()) >= 0);
    }
}
