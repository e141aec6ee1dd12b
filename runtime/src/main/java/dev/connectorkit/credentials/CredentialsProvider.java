package dev.connectorkit.credentials;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives the credentials of the moment. A client asks before every attempt, so a provider whose keys expire hands out new
 * ones in time and keeps what it can reuse; it is asked by many threads at once.
 *
 * <p>Any {@link Supplier} of credentials does; this name only says what is expected of one. It throws a {@link
 * CredentialsException} when it has none.
 */
@FunctionalInterface
public interface CredentialsProvider extends Supplier<Credentials> {
    /**
     * {@return a provider that always gives the same credentials}
     *
     * @param credentials to give
     */
    static CredentialsProvider of(Credentials credentials) {
        return new FixedCredentials(credentials);
    }

    /**
     * {@return a provider that reads {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY} and
     * {@code AWS_SESSION_TOKEN} whenever it is asked, as a Lambda function has them}
     */
    static CredentialsProvider fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /**
     * {@return a provider like {@link #fromEnvironment()} over variables in place of the process's own}
     *
     * @param variables read whenever it is asked, not copied
     */
    static CredentialsProvider fromEnvironment(Map<String, String> variables) {
        return new EnvironmentCredentials(variables);
    }
}
