package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;

/**
 * What is told of a service whose requests come to us: its inputs are read and its outputs written, and there is nothing to
 * send. What comes is not always as the model says, so the model also says what is read all the same.
 */
final class ReceivedService {

    private static final String NAMESPACE = "dev.connectorkit.operations#";

    private ReceivedService() {}

    static boolean is(ServiceModel service) {
        return service.service().traits().has(NAMESPACE + "received");
    }

    /** Whether a list may come as its only element. */
    static boolean mayLackBrackets(Shape.Listing list) {
        return list.traits().has(NAMESPACE + "bracketsOptional");
    }

    /** Whether a string may come as a number. */
    static boolean mayLackQuotes(Member member) {
        return member.traits().has(NAMESPACE + "quotesOptional");
    }
}
