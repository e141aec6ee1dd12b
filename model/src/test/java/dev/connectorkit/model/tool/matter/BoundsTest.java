package dev.connectorkit.model.tool.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.model.tool.matter.MatterType.Kind;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ShapeId;

class BoundsTest {
    @Test
    void anExactValueBoundsBothEnds() {
        assertThat(Bounds.range(node("{\"value\": 4}"))).contains(node("{\"min\": 4, \"max\": 4}"));
        assertThat(Bounds.length(node("{\"value\": 16, \"on\": \"length\"}")))
                .contains(node("{\"min\": 16, \"max\": 16}"));
    }

    @Test
    void expressionsAreNoBounds() {
        assertThat(Bounds.range(node("{\"min\": \"MinLevel\", \"max\": 254}"))).contains(node("{\"max\": 254}"));
        assertThat(Bounds.range(node("{\"min\": \"MinLevel\"}"))).isEmpty();
        assertThat(Bounds.range(node("{\"desc\": true}"))).isEmpty();
    }

    @Test
    void alternativeLengthsAreBoundedByTheWidest() {
        assertThat(Bounds.length(node("{\"anyOf\": [{\"value\": 9}, {\"value\": 7}], \"on\": \"length\"}")))
                .contains(node("{\"min\": 7, \"max\": 9}"));
    }

    @Test
    void theTighterBoundWins() {
        var type = node("{\"min\": 0, \"max\": 18446744073709551615}");

        assertThat(Bounds.within(node("{\"min\": -1, \"max\": 5}"), type)).isEqualTo(node("{\"min\": 0, \"max\": 5}"));
        assertThat(Bounds.within(node("{\"min\": 18446744073709551614}"), type))
                .isEqualTo(node("{\"min\": 18446744073709551614, \"max\": 18446744073709551615}"));
        assertThat(Bounds.within(node("{\"max\": 0.5}"), node("{}"))).isEqualTo(node("{\"max\": 0.5}"));
    }

    @Test
    void onlyLiteralBoundsSayAll() {
        var number = type(Kind.NUMBER);
        var list = type(Kind.LIST);

        assertThat(Bounds.sayAll(node("{\"min\": 1, \"max\": 3}"), number)).isTrue();
        assertThat(Bounds.sayAll(node("{\"max\": \"Level\"}"), number)).isFalse();
        assertThat(Bounds.sayAll(node("{\"max\": 3}"), type(Kind.BITMAP))).isFalse();
        assertThat(Bounds.sayAll(node("{\"max\": 3, \"on\": \"count\", \"entry\": {\"max\": 9}}"), list))
                .isTrue();
        assertThat(Bounds.sayAll(node("{\"on\": \"count\", \"entry\": {\"max\": \"Level\"}}"), list))
                .isFalse();
    }

    private static MatterType type(Kind kind) {
        return MatterType.of(ShapeId.from("example#Type"), kind);
    }

    private static ObjectNode node(String json) {
        return Node.parse(json).expectObjectNode();
    }
}
