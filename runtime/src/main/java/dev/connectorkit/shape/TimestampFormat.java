package dev.connectorkit.shape;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.json.MalformedJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** How an instant goes over the wire: Smithy's {@code timestampFormat}. */
public enum TimestampFormat {
    /** Seconds since 1970 in UTC, with a fraction where there is one; a number in JSON. */
    EPOCH_SECONDS,
    /** RFC 3339, such as {@code 2019-12-16T23:48:18Z}; offsets are read and become UTC. */
    DATE_TIME,
    /** The date of HTTP's headers, such as {@code Mon, 16 Dec 2019 23:48:18 GMT}; fractions are read, and not written. */
    HTTP_DATE;

    private static final int NANO_DIGITS = 9;
    private static final int MAX_SCALE = 100;

    /**
     * Writes an instant as a JSON value.
     *
     * @param json a writer where a value may come
     * @param value the instant
     */
    public void write(JsonWriter json, Instant value) {
        if (this != EPOCH_SECONDS) {
            json.string(text(value));
        } else if (value.getNano() == 0) {
            json.number(value.getEpochSecond());
        } else {
            json.number(seconds(value));
        }
    }

    /**
     * Reads an instant.
     *
     * @param json before the value
     * @return the instant
     * @throws MalformedJsonException when the value is none of this format
     */
    public Instant read(JsonReader json) {
        try {
            if (this == EPOCH_SECONDS) {
                return ofSeconds(json.bigDecimal());
            }
            String text = json.string();
            return this == DATE_TIME
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from)
                    : HttpDate.READ.parse(text, Instant::from);
        } catch (DateTimeException | ArithmeticException e) {
            throw new MalformedJsonException("timestamp must be " + expected() + ", found another "
                    + (this == EPOCH_SECONDS ? "number" : "string"));
        }
    }

    /**
     * {@return an instant as it stands in a path}
     *
     * @param value the instant
     */
    public String text(Instant value) {
        return switch (this) {
            case EPOCH_SECONDS -> seconds(value).toPlainString();
            case DATE_TIME -> DateTimeFormatter.ISO_INSTANT.format(value);
            case HTTP_DATE -> HttpDate.WRITTEN.format(value);
        };
    }

    private String expected() {
        return switch (this) {
            case EPOCH_SECONDS -> "seconds since 1970, at most what an Instant holds";
            case DATE_TIME -> "a date-time of RFC 3339";
            case HTTP_DATE -> "a date of HTTP";
        };
    }

    private static BigDecimal seconds(Instant value) {
        BigDecimal nanos = BigDecimal.valueOf(value.getNano(), NANO_DIGITS);
        BigDecimal seconds = BigDecimal.valueOf(value.getEpochSecond()).add(nanos);
        return value.getNano() == 0 ? seconds.setScale(0, RoundingMode.UNNECESSARY) : seconds.stripTrailingZeros();
    }

    /** Numbers such as 1e999999999 and -1e-999999999 would take all memory when they are cut at the point. */
    private static Instant ofSeconds(BigDecimal seconds) {
        if (Math.abs((long) seconds.scale()) > MAX_SCALE) {
            throw new ArithmeticException("beyond an instant");
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        BigInteger nanos = seconds.subtract(whole)
                .movePointRight(NANO_DIGITS)
                .setScale(0, RoundingMode.FLOOR)
                .unscaledValue();
        return Instant.ofEpochSecond(whole.longValueExact(), nanos.longValueExact());
    }

    /** Apart, so that it is made only where there are such dates. */
    private static final class HttpDate {
        static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                        "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
                .withZone(ZoneOffset.UTC);
        static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
                .appendPattern("EEE, dd MMM uuuu HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, NANO_DIGITS, true)
                .appendLiteral(" GMT")
                .toFormatter(Locale.US)
                .withZone(ZoneOffset.UTC);
    }
}
