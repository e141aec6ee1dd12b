package dev.connectorkit.inbound;

import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.operations.Acknowledgement;
import dev.connectorkit.operations.AcknowledgementPayload;
import dev.connectorkit.operations.ActivateUserResponse;
import dev.connectorkit.operations.ActivateUserResponsePayload;
import dev.connectorkit.operations.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What a request is answered. */
final class Answer {
    /** The request was understood, and where something was to be passed on, the device cloud has it. */
    static final Answer ACKNOWLEDGED = new Answer(ResponseCode.SUCCESS, null, null);

    private final int code;
    private final @Nullable String message;
    private final @Nullable String userId;

    private Answer(int code, @Nullable String message, @Nullable String userId) {
        this.code = code;
        this.message = message;
        this.userId = userId;
    }

    static Answer user(String userId) {
        return new Answer(ResponseCode.SUCCESS, null, userId);
    }

    static Answer failed(int code, @Nullable String message) {
        return new Answer(code, message, null);
    }

    static Answer failed(ConnectorOperationException failure) {
        return failed(failure.responseCode(), failure.customerMessage());
    }

    int code() {
        return code;
    }

    /** The failure as an exception, where the settings want that; its exact type would be loaded to verify who throws it. */
    RuntimeException toException() {
        return RequestFailedException.of(code, message == null ? CustomerMessage.FAILED : message);
    }

    /** The answer as it goes out. */
    byte[] toBytes() {
        JsonWriter json = new JsonWriter(128);
        ResponseHeader header = new ResponseHeader(code);
        if (userId != null) {
            new ActivateUserResponse(header, new ActivateUserResponsePayload(null, userId)).writeTo(json);
        } else {
            new Acknowledgement(header, new AcknowledgementPayload(message)).writeTo(json);
        }
        return json.toByteArray();
    }
}
