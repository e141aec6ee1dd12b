package dev.connectorkit.inbound;

import dev.connectorkit.operations.DeactivateUserRequest;

/** One request to forget a user. */
public final class DeactivationCall extends Call {
    private final DeactivateUserRequest request;

    DeactivationCall(Call call, DeactivateUserRequest request) {
        super(call.credential(), call.deadline());
        this.request = request;
    }

    /**
     * The whole request.
     *
     * @return the request as it came; it holds the credential
     */
    public DeactivateUserRequest request() {
        return request;
    }
}
