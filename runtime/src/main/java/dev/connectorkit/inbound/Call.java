package dev.connectorkit.inbound;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What generated code hands to any of a connector's methods, and how it waits for what they promise. */
public class Call {
    private final Credential credential;
    private final Deadline deadline;

    Call(Credential credential, Deadline deadline) {
        this.credential = credential;
        this.deadline = deadline;
    }

    /**
     * The user's authorization, in whichever form it came.
     *
     * @return token or secret reference
     */
    public final Credential credential() {
        return credential;
    }

    /**
     * The user's authorization for a method that takes tokens only.
     *
     * @return the token
     * @throws ConnectorOperationException with {@link ResponseCode#AUTHORIZATION_UNSUPPORTED} when it came in another form
     */
    public final AccessToken accessToken() {
        if (credential instanceof AccessToken token) {
            return token;
        }
        throw unsupported();
    }

    /**
     * The user's authorization for a method that takes secret references only.
     *
     * @return the reference
     * @throws ConnectorOperationException with {@link ResponseCode#AUTHORIZATION_UNSUPPORTED} when it came in another form
     */
    public final SecretReference secretReference() {
        if (credential instanceof SecretReference secret) {
            return secret;
        }
        throw unsupported();
    }

    /**
     * When the method must be done.
     *
     * @return a moment a little before the invocation's end, so that there is time to answer
     */
    public final Deadline deadline() {
        return deadline;
    }

    /**
     * Waits for what a method promised.
     *
     * @param <T> what is promised
     * @param promise as the method returned it
     * @return what it came to
     * @throws ConnectorOperationException with {@link ResponseCode#DEADLINE_PASSED} when it did not come in time
     * @throws Exception whatever the promise failed with
     */
    public final <T extends @Nullable Object> T await(CompletionStage<T> promise) throws Exception {
        return Promise.await(promise, deadline);
    }

    static ConnectorOperationException late() {
        return new ConnectorOperationException(
                ResponseCode.DEADLINE_PASSED, "The device cloud did not answer in time.");
    }

    private static ConnectorOperationException unsupported() {
        return new ConnectorOperationException(
                ResponseCode.AUTHORIZATION_UNSUPPORTED,
                "This form of authorization is not supported by the connector.");
    }
}
