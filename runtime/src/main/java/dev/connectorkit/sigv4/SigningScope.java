package dev.connectorkit.sigv4;

import dev.connectorkit.credentials.Credentials;
import java.nio.charset.StandardCharsets;

/** What stays the same for a day, some credentials, a region and a service: the scope's text and the key derived for it. */
final class SigningScope {
    static final long SECONDS_PER_DAY = 86_400;
    private static final long DAYS_PER_ERA = 146_097;
    private static final String TERMINATOR = "aws4_request";

    private final long day;
    private final Credentials credentials;
    private final String date;
    private final String text;
    private final HmacSha256 key;

    SigningScope(Sha256 sha, Credentials credentials, String region, String service, long day) {
        this.day = day;
        this.credentials = credentials;
        this.date = basicDate(day);
        this.text = date + "/" + region + "/" + service + "/" + TERMINATOR;
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
    String text() {
        return text;
    }

    Credentials credentials() {
        return credentials;
    }

    HmacSha256 key() {
        return key;
    }

    private static void derive(Sha256 sha, byte[] key, String message, byte[] derived) {
        new HmacSha256(sha, key).authenticate(message.getBytes(StandardCharsets.UTF_8), derived);
    }

    /**
     * The day of the Gregorian calendar, without {@code java.time}, of which a date would initialize all units and fields.
     * Years begin in March here, so that the leap day is their last, and 400 of them are always equally long.
     */
    private static String basicDate(long epochDay) {
        long sinceMarchOfYear0 = epochDay + 719_468;
        long era = Math.floorDiv(sinceMarchOfYear0, DAYS_PER_ERA);
        long dayOfEra = Math.floorMod(sinceMarchOfYear0, DAYS_PER_ERA);
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = 400 * era + yearOfEra + (month < 3 ? 1 : 0);
        return Long.toString(year * 10_000 + month * 100 + day);
    }
}
