package dev.connectorkit.inbound;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.matter.MatterEnum;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one command, read and checked one after the other by generated code: {@link #required} or {@link #optional}
 * selects a field, the next method gives its value. What is wrong is collected; {@link #check} refuses all of it at once.
 * Until then a value is null where something is wrong with it.
 */
public final class CommandFields {
    private final FieldMap fields;
    private String name = "";
    private @Nullable StringBuilder problems;
    private boolean broken;

    CommandFields(FieldMap fields) {
        this.fields = fields;
    }

    /**
     * Selects a field that must have a value.
     *
     * @param id the field's id
     * @param field the field's name, for the message
     * @return the field as it came, or {@code null} when it is missing or null, which is noted
     */
    public @Nullable Document required(long id, String field) {
        Document value = optional(id, field);
        if (value == null) {
            refuse("is missing");
        }
        return value;
    }

    /**
     * Selects a field that may be missing or null.
     *
     * @param id the field's id
     * @param field the field's name, for the message
     * @return the field as it came, or {@code null} when it is missing or null
     */
    public @Nullable Document optional(long id, String field) {
        name = field;
        broken = false;
        Document value = fields.find(id);
        return value == null || value.isNull() ? null : value;
    }

    /**
     * Reads a truth value.
     *
     * @param value the selected field
     * @return the value, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Boolean bool(@Nullable Document value) {
        Boolean bool = value == null ? null : LooseValue.bool(value);
        if (value != null && bool == null) {
            refuse("must be true or false");
        }
        return bool;
    }

    /**
     * Reads a whole number of up to 32 bits.
     *
     * @param value the selected field
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Integer integer(@Nullable Document value, int min, int max) {
        Long number = longInteger(value, min, max);
        return number == null ? null : number.intValue();
    }

    /**
     * Reads a whole number of up to 64 bits with a sign.
     *
     * @param value the selected field
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Long longInteger(@Nullable Document value, long min, long max) {
        BigInteger number = value == null ? null : LooseValue.whole(value);
        boolean fits = number != null
                && number.bitLength() < Long.SIZE
                && number.longValue() >= min
                && number.longValue() <= max;
        if (value != null && !fits) {
            refuse("must be a whole number from " + min + " to " + max);
        }
        return fits ? number.longValue() : null;
    }

    /**
     * Reads a whole number of any size.
     *
     * @param value the selected field
     * @param min the least it may be, in decimal digits
     * @param max the most it may be, in decimal digits
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable BigInteger bigInteger(@Nullable Document value, String min, String max) {
        BigInteger number = value == null ? null : LooseValue.whole(value);
        boolean fits = number != null
                && number.compareTo(new BigInteger(min)) >= 0
                && number.compareTo(new BigInteger(max)) <= 0;
        if (value != null && !fits) {
            refuse("must be a whole number from " + min + " to " + max);
        }
        return fits ? number : null;
    }

    /**
     * Reads a whole number of up to 16 bits.
     *
     * @param value the selected field
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Short shortInteger(@Nullable Document value, int min, int max) {
        Integer number = integer(value, min, max);
        return number == null ? null : number.shortValue();
    }

    /**
     * Reads a whole number of up to 8 bits with a sign.
     *
     * @param value the selected field
     * @param min the least it may be
     * @param max the most it may be
     * @return the number, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Byte byteInteger(@Nullable Document value, int min, int max) {
        Integer number = integer(value, min, max);
        return number == null ? null : number.byteValue();
    }

    /**
     * Reads a list.
     *
     * @param value the selected field
     * @param min how many elements there must be at least
     * @param max how many there may be at most
     * @return the elements as they came; none when there is no list or it is something else, which is noted
     */
    public List<Document> elements(@Nullable Document value, int min, int max) {
        List<Document> elements = value != null && value.kind() == Kind.LIST ? value.asList() : List.of();
        if (value != null && (value.kind() != Kind.LIST || elements.size() < min || elements.size() > max)) {
            refuse("must be a list of " + min + " to " + max + " elements");
        }
        return elements;
    }

    /**
     * Sees to it that the elements of a list are structures.
     *
     * @param elements as they came
     * @return the same; none when one is something else, which is noted
     */
    public List<Document> structures(List<Document> elements) {
        for (Document element : elements) {
            if (element.kind() != Kind.OBJECT) {
                refuse("must be a list of structures");
                return List.of();
            }
        }
        return elements;
    }

    /**
     * Reads a floating-point number of 64 bits.
     *
     * @param value the selected field
     * @return the number, finite, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Double decimal(@Nullable Document value) {
        Double number = value == null ? null : LooseValue.decimal(value);
        if (value != null && number == null) {
            refuse("must be a number");
        }
        return number;
    }

    /**
     * Reads a floating-point number of 32 bits.
     *
     * @param value the selected field
     * @return the nearest number, finite, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable Float single(@Nullable Document value) {
        Double number = decimal(value);
        if (number != null && Float.isInfinite(number.floatValue())) {
            refuse("must be a number of 32 bits");
            return null;
        }
        return number == null ? null : number.floatValue();
    }

    /**
     * Reads a text.
     *
     * @param value the selected field
     * @param min the least bytes its UTF-8 form may have
     * @param max the most bytes its UTF-8 form may have
     * @return the text, or {@code null} when there is none or it is something else, which is noted
     */
    public @Nullable String text(@Nullable Document value, int min, int max) {
        if (value == null) {
            return null;
        }
        String text = value.kind() == Kind.STRING ? value.asString() : null;
        int length = text == null ? -1 : text.getBytes(StandardCharsets.UTF_8).length;
        if (length < min || length > max) {
            refuse("must be a text of " + min + " to " + max + " bytes");
            return null;
        }
        return text;
    }

    /**
     * Reads bytes.
     *
     * @param value the selected field: base 64, or a list of numbers
     * @param min how many there must be at least
     * @param max how many there may be at most
     * @return the bytes, or {@code null} when there are none or it is something else, which is noted
     */
    public byte @Nullable [] octets(@Nullable Document value, int min, int max) {
        byte[] octets = value == null ? null : LooseValue.octets(value);
        if (value != null && (octets == null || octets.length < min || octets.length > max)) {
            refuse("must be " + min + " to " + max + " bytes in base 64");
            return null;
        }
        return octets;
    }

    /**
     * Finds the selected field's value in an enumeration.
     *
     * @param <E> the enumeration
     * @param constants all that it has
     * @param number the value, or {@code null} when there is none
     * @return the constant, or {@code null} when there is none, which is noted unless there was no number either
     */
    public <E extends MatterEnum> @Nullable E known(E[] constants, @Nullable Integer number) {
        if (number == null) {
            return null;
        }
        for (E constant : constants) {
            if (constant.value() == number) {
                return constant;
            }
        }
        refuse("must be a value this connector knows");
        return null;
    }

    /**
     * Converts the selected field's value to the author's type.
     *
     * @param <J> the author's type
     * @param <M> the Java face of the Matter type
     * @param converter the author's converter
     * @param value what was read, or {@code null}
     * @return the author's value, or {@code null} when there is no value or the converter has none for it, which is noted
     */
    public <J, M> @Nullable J converted(Converter<J, M> converter, @Nullable M value) {
        if (value == null) {
            return null;
        }
        try {
            return converter.fromMatter(value);
        } catch (IllegalArgumentException unknown) {
            refuse("has a value this connector does not support");
            return null;
        }
    }

    /**
     * Refuses the command if anything was noted.
     *
     * @throws ConnectorOperationException with {@link ResponseCode#INVALID_FIELD}, naming every field and what it must be,
     *     never its value
     */
    public void check() {
        if (problems != null) {
            throw new ConnectorOperationException(
                    ResponseCode.INVALID_FIELD, problems.append('.').toString());
        }
    }

    /** Notes what is wrong with the selected field, once: what follows from it is not worth telling. */
    private void refuse(String what) {
        if (broken) {
            return;
        }
        broken = true;
        problems = problems == null ? new StringBuilder("Field ") : problems.append(", field ");
        problems.append(name).append(' ').append(what);
    }
}
