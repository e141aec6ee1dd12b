package dev.connectorkit.sample.lifx.rehearsal;

import java.time.Instant;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * One request the endpoint answered.
 *
 * @param time when it came in
 * @param status the answer's HTTP status
 * @param refusal the error's name and text, empty when it was accepted
 * @param body what was sent; an empty object when that was no JSON object
 */
record ReceivedEvent(Instant time, int status, String refusal, ObjectNode body) {

    boolean accepted() {
        return refusal.isEmpty();
    }

    String operation() {
        return body.getStringMemberOrDefault("Operation", "?");
    }
}
