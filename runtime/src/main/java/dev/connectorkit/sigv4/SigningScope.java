package dev.connectorkit.sigv4;

import dev.connectorkit.credentials.Credentials;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What stays the same for a day, some credentials, a region and a service: the scope's text and the key derived for it. */
final class SigningScope {
    static final long SECONDS_PER_DAY = 86_400;
    private static final String TERMINATOR = "aws4_request";

    private final long day;
    private final Credentials credentials;
    private final String date;
    private final byte[] text;
    private final HmacSha256 key;

    SigningScope(Sha256 sha, Credentials credentials, String region, String service, long day) {
        this.day = day;
        this.credentials = credentials;
        this.date = basicDate(LocalDate.ofEpochDay(day));
        this.text = ascii(date + "/" + region + "/" + service + "/" + TERMINATOR);
        byte[] derived = new byte[Sha256.LENGTH];
        derive(sha, ("AWS4" + credentials.secretAccessKey()).getBytes(StandardCharsets.UTF_8), date, derived);
        derive(sha, derived, region, derived);
        derive(sha, derived, service, derived);
        derive(sha, derived, TERMINATOR, derived);
        this.key = new HmacSha256(sha, derived);
    }

    boolean isFor(Credentials other, long otherDay) {
        return day == otherDay && credentials.equals(other);
    }

    /** Such as {@code 20261123}. */
    String date() {
        return date;
    }

    /** Such as {@code 20261123/eu-west-1/iotmanagedintegrations/aws4_request}. */
    byte[] text() {
        return text;
    }

    HmacSha256 key() {
        return key;
    }

    private static void derive(Sha256 sha, byte[] key, String message, byte[] derived) {
        byte[] bytes = ascii(message);
        new HmacSha256(sha, key).authenticate(bytes, bytes.length, derived);
    }

    private static String basicDate(LocalDate date) {
        return Integer.toString(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
