package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.document.Document;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Constraint;
import dev.connectorkit.processor.knowledge.MatterType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type for values of a Matter type, values at both ends of what is allowed and between, and values just outside.
 *
 * @param type the Java type
 * @param boxed the same where a class is needed
 * @param valid values with the JSON that goes to Matter
 * @param refused values that must be refused
 */
record Samples(String type, String boxed, List<Sample> valid, List<Refusal> refused) {

    private static final int LONGEST = 70_000;
    private static final BigInteger INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * A value that is allowed.
     *
     * @param java for the author's class
     * @param json on the wire
     */
    record Sample(@Nullable Object java, String json) {}

    /**
     * A value that is not.
     *
     * @param java for the author's class
     * @param found what the message says was found
     */
    record Refusal(@Nullable Object java, String found) {}

    /** Samples of an attribute, with a place for null when it is nullable. */
    static Samples of(Attribute attribute) {
        Samples samples = of(attribute.type(), attribute.bounds(), attribute.constraint());
        return attribute.nullable() ? samples.orNull() : samples;
    }

    /** Literal bounds of a bitmap stand in the whole constraint only: Smithy has no range for a structure. */
    static Samples of(MatterType type, Bounds bounds, @Nullable Constraint whole) {
        return !bounds.isPresent() && whole != null && type instanceof MatterType.Bitmap
                ? of(type, new Bounds(number(whole.min()), number(whole.max())))
                : of(type, bounds);
    }

    private static @Nullable BigDecimal number(Constraint.@Nullable Bound bound) {
        return bound == null ? null : bound.number();
    }

    static Samples of(MatterType type, Bounds bounds) {
        if (type instanceof MatterType.Bool) {
            return new Samples(
                    "boolean", "Boolean", List.of(new Sample(true, "true"), new Sample(false, "false")), List.of());
        }
        if (type instanceof MatterType.Whole whole) {
            return whole(whole.min(), whole.max(), bounds);
        }
        if (type instanceof MatterType.Enumeration enumeration) {
            return numbers(enumeration);
        }
        if (type instanceof MatterType.Bitmap bitmap) {
            int bits = bitmap.fields().stream()
                    .mapToInt(field -> field.to() + 1)
                    .max()
                    .orElse(bitmap.bits());
            return whole(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE), bounds);
        }
        if (type instanceof MatterType.Decimal decimal) {
            return decimal(decimal.bits() == Float.SIZE);
        }
        if (type instanceof MatterType.Listing listing) {
            return list(listing, bounds);
        }
        if (type instanceof MatterType.Text text) {
            return text(bounds.isPresent() ? bounds : text.bounds());
        }
        if (type instanceof MatterType.Octets octets) {
            return octets(bounds.isPresent() ? bounds : octets.bounds());
        }
        Document struct = Document.object().put("0", 1).build();
        return new Samples("Document", "Document", List.of(new Sample(struct, "{\"0\":1}")), List.of(missing()));
    }

    /** The same values for a nullable attribute. */
    Samples orNull() {
        List<Sample> all = new ArrayList<>(valid);
        all.add(new Sample(null, "null"));
        List<Refusal> others =
                refused.stream().filter(refusal -> refusal.java() != null).toList();
        return new Samples(nullable(boxed), boxed, all, others);
    }

    /** What is received may come from a later specification: only what is no enumeration's value at all is refused. */
    Samples open(MatterType received) {
        MatterType one = received instanceof MatterType.Listing listing ? listing.entry() : received;
        return one instanceof MatterType.Enumeration enumeration
                ? new Samples(
                        type,
                        boxed,
                        valid,
                        refused.stream()
                                .filter(refusal -> !isValueOf(enumeration, refusal.java()))
                                .toList())
                : this;
    }

    private static boolean isValueOf(MatterType.Enumeration enumeration, @Nullable Object value) {
        Object number = value instanceof List<?> list && !list.isEmpty() ? list.get(list.size() - 1) : value;
        return number instanceof Integer known && known >= 0 && known < 1 << enumeration.bits();
    }

    /** The annotation stands before the simple name. */
    private static String nullable(String type) {
        int simple = type.indexOf('<') < 0 ? type.lastIndexOf('.') + 1 : 0;
        return type.endsWith("[]")
                ? type.replace("[]", " @Nullable []")
                : type.substring(0, simple) + "@Nullable " + type.substring(simple);
    }

    private static Refusal missing() {
        return new Refusal(null, "found null");
    }

    private static Samples whole(BigInteger least, BigInteger most, Bounds bounds) {
        BigInteger min =
                bounds.min() == null ? least : bounds.min().toBigIntegerExact().max(least);
        BigInteger max =
                bounds.max() == null ? most : bounds.max().toBigIntegerExact().min(most);
        String type = max.compareTo(INT) <= 0 && min.negate().compareTo(INT.add(BigInteger.ONE)) <= 0
                ? "int"
                : max.compareTo(LONG) <= 0 ? "long" : "BigInteger";
        List<Sample> valid = new ArrayList<>();
        for (BigInteger value : List.of(min, max, min.add(max).shiftRight(1))) {
            valid.add(new Sample(number(type, value), value.toString()));
        }
        List<Refusal> refused = new ArrayList<>();
        for (BigInteger value : List.of(min.subtract(BigInteger.ONE), max.add(BigInteger.ONE))) {
            if (fits(type, value)) {
                String found = value.compareTo(min) < 0 ? "found less" : "found more";
                refused.add(new Refusal(number(type, value), found));
            }
        }
        if (type.equals("BigInteger")) {
            refused.add(missing());
        }
        String boxed = type.equals("int") ? "Integer" : type.equals("long") ? "Long" : type;
        return new Samples(type, boxed, valid, refused);
    }

    private static boolean fits(String type, BigInteger value) {
        return type.equals("BigInteger") || value.bitLength() < (type.equals("int") ? Integer.SIZE : Long.SIZE);
    }

    private static Object number(String type, BigInteger value) {
        return type.equals("int")
                ? (Object) value.intValueExact()
                : type.equals("long") ? value.longValueExact() : value;
    }

    private static Samples numbers(MatterType.Enumeration enumeration) {
        List<Sample> valid = new ArrayList<>();
        int greatest = 0;
        for (MatterType.EnumValue value : enumeration.values()) {
            valid.add(new Sample(value.value(), Integer.toString(value.value())));
            greatest = Math.max(greatest, value.value());
        }
        return new Samples(
                "int", "Integer", valid, List.of(new Refusal(-1, ", found "), new Refusal(greatest + 1, ", found ")));
    }

    private static Samples decimal(boolean single) {
        List<Sample> valid = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (double value : new double[] {0, 1.5, 1024.25}) {
            valid.add(new Sample(single ? (Object) (float) value : value, new BigDecimal(value).toPlainString()));
        }
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            refused.add(new Refusal(single ? (Object) (float) value : value, "found " + value));
        }
        return new Samples(single ? "float" : "double", single ? "Float" : "Double", valid, refused);
    }

    private static int least(Bounds bounds) {
        return bounds.min() == null ? 0 : bounds.min().intValueExact();
    }

    /** Sizes to try: both ends and one between; an end too far away to be tried is left out. */
    private static List<Integer> sizes(Bounds bounds) {
        int least = least(bounds);
        int most = bounds.max() == null || bounds.max().intValueExact() > LONGEST
                ? least + 3
                : bounds.max().intValueExact();
        return List.of(least, most, (least + most) / 2);
    }

    private static List<Integer> refusedSizes(Bounds bounds) {
        List<Integer> sizes = new ArrayList<>();
        if (least(bounds) > 0) {
            sizes.add(least(bounds) - 1);
        }
        if (bounds.max() != null && bounds.max().intValueExact() <= LONGEST) {
            sizes.add(bounds.max().intValueExact() + 1);
        }
        return sizes;
    }

    private static Samples text(Bounds bounds) {
        List<Sample> valid = new ArrayList<>();
        sizes(bounds).forEach(size -> valid.add(new Sample("x".repeat(size), "\"" + "x".repeat(size) + "\"")));
        List<Refusal> refused = new ArrayList<>(List.of(missing()));
        refusedSizes(bounds).forEach(size -> refused.add(new Refusal("x".repeat(size), "found " + size)));
        if (bounds.max() != null
                && bounds.max().intValueExact() <= LONGEST
                && bounds.max().intValueExact() > 1) {
            int size = bounds.max().intValueExact();
            refused.add(new Refusal("x".repeat(size - 1) + "é", "found " + (size + 1)));
        }
        return new Samples("String", "String", valid, refused);
    }

    private static Samples octets(Bounds bounds) {
        List<Sample> valid = new ArrayList<>();
        for (int size : sizes(bounds)) {
            byte[] bytes = new byte[size];
            for (int at = 0; at < size; at++) {
                bytes[at] = (byte) (at * 37);
            }
            valid.add(new Sample(bytes, "\"" + Base64.getEncoder().encodeToString(bytes) + "\""));
        }
        List<Refusal> refused = new ArrayList<>(List.of(missing()));
        refusedSizes(bounds).forEach(size -> refused.add(new Refusal(new byte[size], "found " + size)));
        return new Samples("byte[]", "byte[]", valid, refused);
    }

    private static Samples list(MatterType.Listing listing, Bounds bounds) {
        Samples plain = of(listing.entry(), listing.entryBounds());
        Samples entry = listing.entryNullable() ? plain.orNull() : plain;
        List<Sample> valid = new ArrayList<>();
        for (int size : sizes(bounds)) {
            List<@Nullable Object> values = new ArrayList<>();
            List<String> json = new ArrayList<>();
            for (int at = 0; at < size; at++) {
                Sample sample = entry.valid().get(at % entry.valid().size());
                values.add(sample.java());
                json.add(sample.json());
            }
            valid.add(new Sample(values, "[" + String.join(",", json) + "]"));
        }
        List<Refusal> refused = new ArrayList<>(List.of(missing()));
        @Nullable Object first = entry.valid().get(0).java();
        refusedSizes(bounds)
                .forEach(size -> refused.add(new Refusal(Collections.nCopies(size, first), "found " + size)));
        for (Refusal refusal : entry.refused()) {
            List<@Nullable Object> values = new ArrayList<>(Collections.nCopies(Math.max(least(bounds), 1), first));
            values.set(values.size() - 1, refusal.java());
            refused.add(new Refusal(values, "[" + (values.size() - 1) + "]: "));
        }
        String type = "List<" + (listing.entryNullable() ? nullable(plain.boxed()) : plain.boxed()) + ">";
        return new Samples(type, type, valid, refused);
    }
}
