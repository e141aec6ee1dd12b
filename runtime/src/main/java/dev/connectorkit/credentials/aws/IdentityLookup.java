package dev.connectorkit.credentials.aws;

import dev.connectorkit.credentials.CredentialsException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * One provider, asked within a time.
 *
 * @param provider to ask
 * @param patience how long to wait for its answer
 */
record IdentityLookup(IdentityProvider<? extends AwsCredentialsIdentity> provider, Duration patience) {
    private static final int MAX_TEXT = 2048;

    /**
     * Asks it.
     *
     * @throws CredentialsException when it has none; names the provider and says what it said
     */
    AwsCredentialsIdentity resolve() {
        try {
            AwsCredentialsIdentity identity =
                    provider.resolveIdentity().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (identity == null) {
                throw failed("it gave null", null);
            }
            return identity;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the waiting thread was interrupted", e);
        } catch (TimeoutException e) {
            throw failed("no answer within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw failed(said(e.getCause()), e.getCause());
        } catch (CredentialsException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(said(e), e);
        }
    }

    private CredentialsException failed(String what, @Nullable Throwable cause) {
        String name = provider.getClass().getSimpleName();
        return new CredentialsException((name.isEmpty() ? provider.getClass().getName() : name) + ": " + what, cause);
    }

    private static String said(@Nullable Throwable failure) {
        String message = failure == null ? null : failure.getMessage();
        String text = message == null ? String.valueOf(failure) : message;
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }
}
