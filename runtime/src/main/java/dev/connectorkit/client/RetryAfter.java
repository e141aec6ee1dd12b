package dev.connectorkit.client;

import dev.connectorkit.transport.TransportResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long an answer asks to wait: seconds, or until a date by the clock of who answers. */
final class RetryAfter {
    private static final int MAX_DIGITS = 5;

    private RetryAfter() {}

    /** Null when the answer does not ask, or for something that cannot be read. */
    static @Nullable Duration of(TransportResponse response) {
        String header = response.header("Retry-After");
        if (header == null || header.isEmpty()) {
            return null;
        }
        return Character.isDigit(header.charAt(0)) ? seconds(header) : until(header, response.header("Date"));
    }

    private static @Nullable Duration seconds(String header) {
        if (header.length() > MAX_DIGITS) {
            return null;
        }
        int seconds = 0;
        for (int i = 0; i < header.length(); i++) {
            int digit = header.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            seconds = 10 * seconds + digit;
        }
        return Duration.ofSeconds(seconds);
    }

    /** The answer's own date says what time it is there; ours may be off. */
    private static @Nullable Duration until(String header, @Nullable String date) {
        Instant end = HttpDate.parse(header);
        if (end == null) {
            return null;
        }
        Instant theirs = date == null ? null : HttpDate.parse(date);
        Duration left = Duration.between(theirs == null ? Instant.now() : theirs, end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
