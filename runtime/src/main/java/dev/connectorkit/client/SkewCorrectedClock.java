package dev.connectorkit.client;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The time to sign at: this machine's, set right by what the service says its own is. A machine that was frozen or never
 * told the time would be refused with every request otherwise.
 */
final class SkewCorrectedClock {
    /** The service bears five minutes; what is less is not the reason for a refusal. */
    private static final long TOLERATED_SECONDS = 4 * 60;

    private final @Nullable InstantSource source;
    private volatile long correctionSeconds;

    /** A clock that follows a source, or the system's when there is none. */
    SkewCorrectedClock(@Nullable InstantSource source) {
        this.source = source;
    }

    long epochSecond() {
        return uncorrectedSecond() + correctionSeconds;
    }

    /**
     * Learns from the date of a refusal.
     *
     * @param signedAt when the refused request was signed
     * @param date the answer's {@code Date} header
     * @return whether the signature was too far off, so that a new one may be accepted
     */
    boolean learn(long signedAt, @Nullable String date) {
        Instant theirs = date == null ? null : HttpDate.parse(date);
        if (theirs == null || Math.abs(theirs.getEpochSecond() - signedAt) <= TOLERATED_SECONDS) {
            return false;
        }
        correctionSeconds = theirs.getEpochSecond() - uncorrectedSecond();
        return true;
    }

    private long uncorrectedSecond() {
        return (source == null ? System.currentTimeMillis() : source.millis()) / 1000;
    }
}
