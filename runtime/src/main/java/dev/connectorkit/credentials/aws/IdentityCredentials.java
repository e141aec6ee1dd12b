package dev.connectorkit.credentials.aws;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.credentials.CredentialsException;
import dev.connectorkit.credentials.CredentialsProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * Credentials from providers of AWS's SDK, such as its {@code DefaultCredentialsProvider}: the first that has some is used.
 *
 * <p>Keys that say when they expire are kept and replaced five minutes before that, by one thread, while the others go on
 * with those they have; should it fail, it is tried again ten seconds later for as long as the old ones last. Keys that do
 * not say are asked for each time, which is cheap: AWS's providers keep them.
 */
public final class IdentityCredentials implements CredentialsProvider {
    private static final Duration REFRESH_BEFORE = Duration.ofMinutes(5);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<IdentityLookup> lookups;
    private final InstantSource clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile int lookUps;

    /** What the last look-up ended with, if not with keys; read and written by whoever holds the lock. */
    private @Nullable CredentialsException failure;

    /** Credentials, when they end, and when to look for others. */
    private record Known(Credentials credentials, @Nullable Instant end, Instant refreshAt) {}

    IdentityCredentials(
            List<? extends IdentityProvider<? extends AwsCredentialsIdentity>> providers,
            InstantSource clock,
            Duration patience) {
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("providers must be at least one, found none");
        }
        this.lookups = providers.stream()
                .map(provider -> new IdentityLookup(provider, patience))
                .toList();
        this.clock = clock;
    }

    /**
     * {@return credentials from a provider}
     *
     * @param provider such as {@code DefaultCredentialsProvider.create()}; remains its owner's to close
     */
    public static IdentityCredentials from(IdentityProvider<? extends AwsCredentialsIdentity> provider) {
        return from(List.of(provider));
    }

    /**
     * {@return credentials from the first of several providers that has some}
     *
     * @param providers in the order in which to ask; remain their owner's to close
     * @throws IllegalArgumentException when there is none
     */
    public static IdentityCredentials from(
            List<? extends IdentityProvider<? extends AwsCredentialsIdentity>> providers) {
        return new IdentityCredentials(List.copyOf(providers), InstantSource.system(), PATIENCE);
    }

    /**
     * {@inheritDoc}
     *
     * @throws CredentialsException when no provider has any; says what each of them said, in the order they were asked
     */
    @Override
    public Credentials get() {
        int before = lookUps;
        Known current = known;
        Instant now = clock.instant();
        if (current != null && now.isBefore(current.refreshAt())) {
            return current.credentials();
        }
        boolean usable = current != null && current.end() != null && now.isBefore(current.end());
        if (!usable) {
            refreshing.lock();
        } else if (!refreshing.tryLock()) {
            return current.credentials();
        }
        try {
            return before == lookUps ? refresh(now) : shared();
        } finally {
            refreshing.unlock();
        }
    }

    /** What another thread was told while this one waited: each asking anew, the last would wait for all of them in turn. */
    private Credentials shared() {
        CredentialsException told = failure;
        if (told != null) {
            throw new CredentialsException(String.valueOf(told.getMessage()), told);
        }
        return Objects.requireNonNull(known).credentials();
    }

    private Credentials refresh(Instant now) {
        Known current = known;
        try {
            Known fresh = keep(lookUp(), current, now);
            tell(fresh, null);
            return fresh.credentials();
        } catch (CredentialsException e) {
            if (current != null && current.end() != null && now.isBefore(current.end())) {
                tell(new Known(current.credentials(), current.end(), now.plus(TRY_AGAIN_AFTER)), null);
                return current.credentials();
            }
            if (!Thread.currentThread().isInterrupted()) {
                // An interrupt is this thread's own affair; all else goes for those that wait, too.
                tell(current, e);
            }
            throw e;
        }
    }

    private void tell(@Nullable Known keys, @Nullable CredentialsException why) {
        known = keys;
        failure = why;
        lookUps++;
    }

    private AwsCredentialsIdentity lookUp() {
        StringBuilder tried = new StringBuilder();
        CredentialsException first = null;
        for (IdentityLookup lookup : lookups) {
            try {
                return lookup.resolve();
            } catch (CredentialsException e) {
                first = first == null ? e : first;
                tried.append("\n  ").append(e.getMessage());
            }
        }
        throw new CredentialsException(
                "credentials must come from one of these providers, asked in this order:" + tried
                        + "\nset up one of them, or give the client's builder other credentials(...)",
                first);
    }

    /** Equal ones stay the same object: the signer keeps what it has derived from it. */
    private static Known keep(AwsCredentialsIdentity identity, @Nullable Known last, Instant now) {
        Credentials credentials = Credentials.of(
                identity.accessKeyId(),
                identity.secretAccessKey(),
                identity instanceof AwsSessionCredentialsIdentity session ? session.sessionToken() : null);
        Credentials kept = last != null && last.credentials().equals(credentials) ? last.credentials() : credentials;
        Instant end = identity.expirationTime().orElse(null);
        if (end == null) {
            return new Known(kept, null, now);
        }
        Instant refreshAt = end.minus(REFRESH_BEFORE);
        Instant soon = now.plus(TRY_AGAIN_AFTER);
        return new Known(kept, end, refreshAt.isBefore(soon) ? soon.isBefore(end) ? soon : end : refreshAt);
    }
}
