package dev.connectorkit.compile.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.RetryPolicy;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.document.Document;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.shape.OperationBinding;
import dev.connectorkit.shape.SerializableShape;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Compares what the client sends and reads with what a test says. */
final class ProtocolCheck {

    private final Model model;
    private final GeneratedShapes shapes;
    private final List<ProtocolCase> all;

    ProtocolCheck(Model model, GeneratedShapes shapes, List<ProtocolCase> all) {
        this.model = model;
        this.shapes = shapes;
        this.all = all;
    }

    void check(ProtocolCase test) throws ReflectiveOperationException {
        switch (test.kind()) {
            case REQUEST -> request(test);
            case RESPONSE -> response(test);
            case ERROR -> error(test);
            case MALFORMED -> throw new IllegalArgumentException("malformed requests are for servers");
        }
    }

    private void request(ProtocolCase test) throws ReflectiveOperationException {
        LoopedTransport transport = new LoopedTransport();
        // What is answered is not the matter here; the request is kept before the answer is read.
        catchThrowable(() -> send(transport, test, test.params()));
        Map<String, String> headers = transport.sentHeaders();
        assertThat(transport.sent().method()).isEqualTo(test.text("method"));
        assertThat(transport.sent().path()).isEqualTo(test.text("uri"));
        test.headers()
                .getStringMap()
                .forEach((name, value) -> assertThat(headers)
                        .containsEntry(
                                name.toLowerCase(Locale.ROOT),
                                value.expectStringNode().getValue()));
        for (String name : test.names("forbidHeaders")) {
            assertThat(headers).doesNotContainKey(name.toLowerCase(Locale.ROOT));
        }
        for (String name : test.names("requireHeaders")) {
            // The transport says how long the body is.
            if (name.equals("Content-Length")) {
                assertThat(transport.sent().length()).isPositive();
            } else {
                assertThat(headers).containsKey(name.toLowerCase(Locale.ROOT));
            }
        }
        test.test().getStringMember("body").ifPresent(body -> body(transport.sentBody(), body.getValue()));
    }

    private static void body(byte[] sent, String expected) {
        if (expected.isEmpty()) {
            assertThat(sent).isEmpty();
        } else {
            assertThat(Document.parse(sent)).isEqualTo(Document.parse(expected));
        }
    }

    private void response(ProtocolCase test) throws ReflectiveOperationException {
        Object output = send(answering(test), test, anyInput(test.operation()));
        Shape shape = model.expectShape(test.operation().getOutputShape());
        assertThat(output).isEqualTo(shapes.structure(shape, test.params()));
    }

    private void error(ProtocolCase test) throws ReflectiveOperationException {
        Shape error = Objects.requireNonNull(test.error());
        Throwable thrown = catchThrowable(() -> send(answering(test), test, Node.objectNode()));
        assertThat(thrown).isInstanceOf(ConnectorException.class).isInstanceOf(shapes.type(shapes.name(error)));
        assertThat(GeneratedShapes.call(thrown.getClass(), thrown, "status"))
                .isEqualTo(test.test().expectNumberMember("code").getValue().intValue());
        for (MemberShape member : error.members()) {
            String expected = test.params().getStringMemberOrDefault(member.getMemberName(), null);
            if (member.getMemberName().equalsIgnoreCase("message")) {
                if (expected != null) {
                    assertThat(thrown).hasMessageContaining(expected);
                }
            } else {
                assertThat(GeneratedShapes.call(thrown.getClass(), thrown, Naming.member(member.getMemberName())))
                        .isEqualTo(expected);
            }
        }
    }

    private static LoopedTransport answering(ProtocolCase test) {
        LoopedTransport transport = new LoopedTransport();
        Map<String, String> headers = new LinkedHashMap<>();
        test.headers()
                .getStringMap()
                .forEach((name, value) ->
                        headers.put(name, value.expectStringNode().getValue()));
        transport.answer(
                test.test().expectNumberMember("code").getValue().intValue(),
                headers,
                test.text("body").getBytes(StandardCharsets.UTF_8));
        return transport;
    }

    /** The input of one of the operation's own tests: a test of an answer says nothing about the request. */
    private ObjectNode anyInput(OperationShape operation) {
        return all.stream()
                .filter(test -> test.kind() == ProtocolCase.Kind.REQUEST
                        && test.operation().equals(operation))
                .findFirst()
                .map(ProtocolCase::params)
                .orElse(Node.objectNode());
    }

    @SuppressWarnings("unchecked")
    private Object send(LoopedTransport transport, ProtocolCase test, ObjectNode params)
            throws ReflectiveOperationException {
        OperationShape operation = test.operation();
        Shape shape = test.kind() == ProtocolCase.Kind.ERROR
                ? model.expectShape(UnitTypeTrait.UNIT)
                : model.expectShape(operation.getInputShape());
        SerializableShape input = (SerializableShape) shapes.structure(shape, params);
        var binding = (OperationBinding<SerializableShape, Object>)
                shapes.type(Naming.type(operation.getId().getName()) + "Operation")
                        .getField("INSTANCE")
                        .get(null);
        String host = test.text("host");
        try (ConnectorClient client = ConnectorClient.builder()
                .environment(Map.of())
                .region("us-west-2")
                .endpoint("https://" + (host.isEmpty() ? "example.com" : host))
                .credentials(() -> Credentials.of("AKIAEXAMPLE", "secret", null))
                .retries(RetryPolicy.NONE)
                .transport(transport)
                .build()) {
            return client.send(binding, input);
        }
    }
}
