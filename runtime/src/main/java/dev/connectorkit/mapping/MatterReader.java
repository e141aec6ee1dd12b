package dev.connectorkit.mapping;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.matter.MatterBit;
import dev.connectorkit.matter.MatterEnum;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of Matter's types from the JSON they came in. Generated code selects one value after the other and asks for
 * it as the type it must have. What is wrong is noted with its path and never thrown; the value is null then, and so is what
 * is made of it.
 */
public abstract class MatterReader extends Selection {
    /** For the readers of what has values. */
    protected MatterReader() {}

    /**
     * Reads a truth value.
     *
     * @param value as it came
     * @return the value, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Boolean bool(@Nullable Document value) {
        Boolean bool = value == null ? null : LooseValue.bool(value);
        if (value != null && bool == null) {
            refuse("must be true or false", value);
        }
        return bool;
    }

    /**
     * Reads a whole number of up to 32 bits.
     *
     * @param value as it came
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Integer integer(@Nullable Document value, int min, int max) {
        Long number = longInteger(value, min, max);
        return number == null ? null : number.intValue();
    }

    /**
     * Reads a whole number of up to 64 bits with a sign.
     *
     * @param value as it came
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Long longInteger(@Nullable Document value, long min, long max) {
        BigInteger number = value == null ? null : LooseValue.whole(value);
        boolean fits = number != null
                && number.bitLength() < Long.SIZE
                && number.longValue() >= min
                && number.longValue() <= max;
        if (value != null && !fits) {
            refuse("must be a whole number from " + min + " to " + max, value);
        }
        return fits ? number.longValue() : null;
    }

    /**
     * Reads a whole number of any size.
     *
     * @param value as it came
     * @param min the least it may be, in decimal digits
     * @param max the most it may be, in decimal digits
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable BigInteger bigInteger(@Nullable Document value, String min, String max) {
        BigInteger number = value == null ? null : LooseValue.whole(value);
        boolean fits = number != null
                && number.compareTo(new BigInteger(min)) >= 0
                && number.compareTo(new BigInteger(max)) <= 0;
        if (value != null && !fits) {
            refuse("must be a whole number from " + min + " to " + max, value);
        }
        return fits ? number : null;
    }

    /**
     * Reads a whole number of up to 16 bits.
     *
     * @param value as it came
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Short shortInteger(@Nullable Document value, int min, int max) {
        Integer number = integer(value, min, max);
        return number == null ? null : number.shortValue();
    }

    /**
     * Reads a whole number of up to 8 bits with a sign.
     *
     * @param value as it came
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Byte byteInteger(@Nullable Document value, int min, int max) {
        Integer number = integer(value, min, max);
        return number == null ? null : number.byteValue();
    }

    /**
     * Reads a floating-point number of 64 bits.
     *
     * @param value as it came
     * @return the number, finite, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Double decimal(@Nullable Document value) {
        Double number = value == null ? null : LooseValue.decimal(value);
        if (value != null && number == null) {
            refuse("must be a number", value);
        }
        return number;
    }

    /**
     * Reads a floating-point number of 32 bits.
     *
     * @param value as it came
     * @return the nearest number, finite, or {@code null} when there is none or it is something else, which is noted
     */
    public final @Nullable Float single(@Nullable Document value) {
        Double number = decimal(value);
        if (number != null && Float.isInfinite(number.floatValue())) {
            refuse("must be a number of 32 bits", value);
            return null;
        }
        return number == null ? null : number.floatValue();
    }

    /**
     * Reads a text.
     *
     * @param value as it came
     * @param min the least bytes its UTF-8 form may have
     * @param max the most bytes its UTF-8 form may have
     * @return the text, or {@code null} when there is none or it is something else, which is noted without the text
     */
    public final @Nullable String text(@Nullable Document value, int min, int max) {
        if (value == null) {
            return null;
        }
        String text = value.kind() == Kind.STRING ? value.asString() : null;
        int length = text == null ? -1 : text.getBytes(StandardCharsets.UTF_8).length;
        if (length < min || length > max) {
            refuse("must be a text of " + range(min, max) + " bytes", text == null ? value : length + " bytes");
            return null;
        }
        return text;
    }

    /**
     * Reads bytes.
     *
     * @param value as it came: base 64, or a list of numbers
     * @param min how many there must be at least
     * @param max how many there may be at most
     * @return the bytes, or {@code null} when there are none or it is something else, which is noted without the bytes
     */
    public final byte @Nullable [] octets(@Nullable Document value, int min, int max) {
        byte[] octets = value == null ? null : LooseValue.octets(value);
        if (value != null && (octets == null || octets.length < min || octets.length > max)) {
            refuse(
                    "must be " + range(min, max) + " bytes in base 64",
                    octets == null ? value : octets.length + " bytes");
            return null;
        }
        return octets;
    }

    /**
     * Finds a number in an enumeration.
     *
     * @param <E> the enumeration
     * @param constants all that it has
     * @param number the value, or {@code null} when there is none
     * @return the constant, or {@code null} when there is none, which is noted unless there was no number either
     */
    public final <E extends MatterEnum> @Nullable E known(E[] constants, @Nullable Integer number) {
        E constant = number == null ? null : MatterEnum.of(constants, number);
        if (number != null && constant == null) {
            StringBuilder known = new StringBuilder("must be one of ");
            for (E each : constants) {
                known.append(each == constants[0] ? "" : ", ").append(each.value());
            }
            refuse(known.toString(), number);
        }
        return constant;
    }

    /**
     * Takes a bitmap apart.
     *
     * @param <E> the bitmap
     * @param type the bitmap's enum
     * @param constants all of it
     * @param number the bitmap's number, or {@code null} when there is none
     * @return a set of one's own of the fields that have a bit set, or {@code null} when there is no number
     */
    public final <E extends Enum<E> & MatterBit> @Nullable EnumSet<E> flags(
            Class<E> type, E[] constants, @Nullable Number number) {
        return number == null ? null : MatterBit.ofNumber(type, constants, number.longValue());
    }

    /**
     * Reads a structure as it came.
     *
     * @param value as it came
     * @return the same, or {@code null} when there is none or it is no structure, which is noted
     */
    public final @Nullable Document structure(@Nullable Document value) {
        if (value != null && value.kind() != Kind.OBJECT) {
            refuse("must be a structure", value);
            return null;
        }
        return value;
    }

    /**
     * Opens a structure.
     *
     * @param value as it came
     * @return a reader of its fields, or {@code null} when there is none or it is no structure, which is noted
     */
    public final @Nullable StructureReader fields(@Nullable Document value) {
        Document structure = structure(value);
        return structure == null ? null : new StructureReader(this, structure);
    }

    /**
     * Opens a list. While its elements are gone through, each is the value in hand.
     *
     * @param value as it came
     * @param min how many elements there must be at least
     * @param max how many there may be at most
     * @return the elements as they came, for one loop; one that is null is noted and comes as {@code null}; none when there
     *     is no list or it is something else, which is noted
     */
    public final Iterable<@Nullable Document> elements(@Nullable Document value, int min, int max) {
        return new ListElements(this, value, min, max, false);
    }

    /**
     * Opens a list whose elements may be null.
     *
     * @param value as it came
     * @param min how many elements there must be at least
     * @param max how many there may be at most
     * @return the same as {@link #elements}, but that no null is noted
     */
    public final Iterable<@Nullable Document> elementsOrNull(@Nullable Document value, int min, int max) {
        return new ListElements(this, value, min, max, true);
    }

    /**
     * Converts a value to the author's type.
     *
     * @param <J> the author's type
     * @param <M> the Java face of the Matter type
     * @param converter the author's choice
     * @param value what was read, or {@code null}
     * @return the author's value, or {@code null} when there is no value or the converter has none for it, which is noted
     */
    public final <J, M> @Nullable J converted(Converter<J, M> converter, @Nullable M value) {
        if (value == null) {
            return null;
        }
        String reason = null;
        try {
            J converted = converter.fromMatter(value);
            if (converted != null) {
                return converted;
            }
        } catch (IllegalArgumentException refused) {
            reason = refused.getMessage();
        }
        refuseConversion(path(), reason, value);
        return null;
    }
}
