package dev.connectorkit.compile.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * One official test.
 *
 * @param kind what it is a test of
 * @param operation whose request or answer it is
 * @param error the error that is answered, null when it is no error
 * @param test what the suite says
 */
record ProtocolCase(
        Kind kind, OperationShape operation, @Nullable Shape error, ObjectNode test) {

    /** What a test is of. */
    enum Kind {
        REQUEST("Requests"),
        RESPONSE("Answers"),
        ERROR("Errors"),
        MALFORMED("Malformed requests");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static List<ProtocolCase> of(ProtocolModel model) {
        List<ProtocolCase> cases = new ArrayList<>();
        for (OperationShape operation : model.operations()) {
            add(cases, Kind.REQUEST, operation, null, "httpRequestTests");
            add(cases, Kind.RESPONSE, operation, null, "httpResponseTests");
            add(cases, Kind.MALFORMED, operation, null, "httpMalformedRequestTests");
            for (ShapeId error : operation.getIntroducedErrorsSet()) {
                add(cases, Kind.ERROR, operation, model.model().expectShape(error), "httpResponseTests");
            }
        }
        cases.sort(Comparator.comparing(ProtocolCase::kind).thenComparing(ProtocolCase::id));
        return cases;
    }

    private static void add(
            List<ProtocolCase> cases, Kind kind, OperationShape operation, @Nullable Shape error, String trait) {
        Shape holder = error == null ? operation : error;
        holder.findTrait("smithy.test#" + trait)
                .ifPresent(tests -> tests.toNode()
                        .expectArrayNode()
                        .getElementsAs(ObjectNode.class)
                        .forEach(test -> cases.add(new ProtocolCase(kind, operation, error, test))));
    }

    String id() {
        return test.expectStringMember("id").getValue();
    }

    String protocol() {
        return test.expectStringMember("protocol").getValue();
    }

    boolean isForServers() {
        return kind == Kind.MALFORMED || text("appliesTo").equals("server");
    }

    ObjectNode params() {
        return test.getObjectMember("params").orElse(Node.objectNode());
    }

    ObjectNode headers() {
        return test.getObjectMember("headers").orElse(Node.objectNode());
    }

    List<String> names(String member) {
        return test.getArrayMember(member)
                .map(names ->
                        names.getElementsAs(name -> name.expectStringNode().getValue()))
                .orElse(List.of());
    }

    String text(String member) {
        return test.getStringMemberOrDefault(member, "");
    }
}
