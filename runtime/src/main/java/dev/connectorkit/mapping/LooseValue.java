package dev.connectorkit.mapping;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Matter value from whatever JSON form it came in. Which form the service uses is published nowhere; seen were
 * numbers, and an enumeration's value as a string of digits. Every method gives null for what it cannot read.
 */
final class LooseValue {
    /** Longer than any number of 64 bits in any spelling. */
    private static final int MAX_DIGITS = 40;

    private LooseValue() {}

    /** A whole number: {@code 3}, {@code 3.0}, {@code "3"} or {@code "0x03"}. */
    static @Nullable BigInteger whole(Document value) {
        if (value.kind() == Kind.STRING) {
            return whole(value.asString());
        }
        if (value.kind() != Kind.NUMBER) {
            return null;
        }
        try {
            return value.asBigInteger();
        } catch (ArithmeticException fraction) {
            return null;
        }
    }

    private static @Nullable BigInteger whole(String text) {
        boolean negative = text.startsWith("-");
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        int start = negative ? 1 : hex ? 2 : 0;
        if (text.length() == start || text.length() > MAX_DIGITS) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            int digit = MatterId.digit(text.charAt(i));
            if (digit < 0 || !hex && digit > 9) {
                return null;
            }
        }
        BigInteger magnitude = new BigInteger(text.substring(start), hex ? 16 : 10);
        return negative ? magnitude.negate() : magnitude;
    }

    /** A truth value: {@code true}, {@code "true"}, {@code 1} or {@code "1"}, and their opposites. */
    static @Nullable Boolean bool(Document value) {
        if (value.kind() == Kind.BOOLEAN) {
            return value.asBoolean();
        }
        if (value.kind() == Kind.STRING) {
            switch (value.asString()) {
                case "true":
                    return Boolean.TRUE;
                case "false":
                    return Boolean.FALSE;
                default:
            }
        }
        BigInteger whole = whole(value);
        if (whole == null || whole.bitLength() > 1 || whole.signum() < 0) {
            return null;
        }
        return whole.signum() != 0;
    }

    /** A finite floating-point number, as a number or in a string. */
    static @Nullable Double decimal(Document value) {
        double number = Double.NaN;
        if (value.kind() == Kind.NUMBER) {
            number = value.asDouble();
        } else if (value.kind() == Kind.STRING && value.asString().length() <= MAX_DIGITS) {
            try {
                number = Double.parseDouble(value.asString());
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
        return Double.isFinite(number) ? number : null;
    }

    /** Bytes: a string in base 64, or a list of numbers from 0 to 255. */
    static byte @Nullable [] octets(Document value) {
        if (value.kind() == Kind.STRING) {
            try {
                return Base64.getDecoder().decode(value.asString());
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }
        return value.kind() == Kind.LIST ? octets(value.asList()) : null;
    }

    private static byte @Nullable [] octets(List<Document> numbers) {
        byte[] octets = new byte[numbers.size()];
        for (int i = 0; i < octets.length; i++) {
            BigInteger number = whole(numbers.get(i));
            if (number == null || number.signum() < 0 || number.bitLength() > Byte.SIZE) {
                return null;
            }
            octets[i] = number.byteValue();
        }
        return octets;
    }
}
