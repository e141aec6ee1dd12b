package dev.connectorkit.inbound;

import dev.connectorkit.annotation.Converter;
import dev.connectorkit.document.Document;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that a connector's methods read, on their way into an event. Generated code calls this with what the model allows;
 * null stands for the null of Matter.
 */
public final class ReadValues {
    private ReadValues() {}

    /**
     * Converts a value, unless it is null.
     *
     * @param <J> the author's type
     * @param <M> the Java face of the Matter type
     * @param converter the author's converter
     * @param value the author's value, or {@code null}
     * @return the Matter value, or {@code null}
     * @throws IllegalArgumentException when no Matter value stands for it
     */
    public static <J, M> @Nullable M converted(Converter<J, M> converter, @Nullable J value) {
        return value == null ? null : converter.toMatter(value);
    }

    /**
     * A truth value.
     *
     * @param value the value, or {@code null}
     * @return its document
     */
    public static Document bool(@Nullable Boolean value) {
        return value == null ? Document.ofNull() : Document.of(value.booleanValue());
    }

    /**
     * A whole number.
     *
     * @param value the number, or {@code null}
     * @param min the least it may be, in decimal digits
     * @param max the most it may be, in decimal digits
     * @return its document
     * @throws IllegalArgumentException when it is not within its bounds
     */
    public static Document number(@Nullable Number value, String min, String max) {
        if (value == null) {
            return Document.ofNull();
        }
        BigInteger whole = value instanceof BigInteger big ? big : BigInteger.valueOf(value.longValue());
        if (whole.compareTo(new BigInteger(min)) < 0 || whole.compareTo(new BigInteger(max)) > 0) {
            throw new IllegalArgumentException("attribute must be from " + min + " to " + max + ", found " + whole
                    + "; return a value in the attribute's own unit");
        }
        return Document.of(whole);
    }

    /**
     * A floating-point number.
     *
     * @param value the number, or {@code null}
     * @return its document
     * @throws IllegalArgumentException for NaN and the infinities
     */
    public static Document decimal(@Nullable Number value) {
        return value == null ? Document.ofNull() : Document.of(value.doubleValue());
    }

    /**
     * A text.
     *
     * @param value the text, or {@code null}
     * @param min the least bytes its UTF-8 form may have
     * @param max the most bytes its UTF-8 form may have
     * @return its document
     * @throws IllegalArgumentException when it is shorter or longer
     */
    public static Document text(@Nullable String value, int min, int max) {
        if (value == null) {
            return Document.ofNull();
        }
        checkLength(value.getBytes(StandardCharsets.UTF_8).length, min, max);
        return Document.of(value);
    }

    /**
     * Bytes.
     *
     * @param value the bytes, or {@code null}
     * @param min how many there must be at least
     * @param max how many there may be at most
     * @return their document, in base 64
     * @throws IllegalArgumentException when there are fewer or more
     */
    public static Document octets(byte @Nullable [] value, int min, int max) {
        if (value == null) {
            return Document.ofNull();
        }
        checkLength(value.length, min, max);
        return Document.of(Base64.getEncoder().encodeToString(value));
    }

    /**
     * A list of plain values, or a structure.
     *
     * @param value a document, a list of what documents are made of or of octet strings, or {@code null}
     * @return its document
     * @throws IllegalArgumentException for anything else
     */
    public static Document document(@Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof byte[]) {
            List<Document> texts = new ArrayList<>(list.size());
            for (Object octets : list) {
                texts.add(octets((byte[]) octets, 0, Integer.MAX_VALUE));
            }
            return Document.list(texts);
        }
        return Document.ofObject(value);
    }

    private static void checkLength(int length, int min, int max) {
        if (length < min || length > max) {
            throw new IllegalArgumentException("attribute must be " + min + " to " + max + " bytes long, found "
                    + length + "; return another value");
        }
    }
}
