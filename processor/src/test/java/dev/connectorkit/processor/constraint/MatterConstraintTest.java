package dev.connectorkit.processor.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.notation.MatterFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The structured form as Matter really uses it. */
class MatterConstraintTest {
    @Test
    void everyConstraintIsRead() {
        var constraints = MatterFacts.constraints();
        constraints.forEach((path, document) -> {
            var constraint = Constraint.parse(document);
            var bounded = !constraint.alternatives().isEmpty() || constraint.entry() != null;
            assertThat(bounded).as(path).isTrue();
        });
        assertThat(constraints).hasSize(1574);
        assertThat(new HashSet<>(constraints.values())).hasSize(331);
    }

    @Test
    void everyExpressionIsWrittenBack() {
        var texts = new HashSet<String>();
        MatterFacts.constraints().values().forEach(document -> {
            for (var part : alternativesOf(document)) {
                Stream.of("min", "max", "value")
                        .map(part::get)
                        .filter(String.class::isInstance)
                        .forEach(text -> texts.add((String) text));
            }
        });
        assertThat(texts)
                .hasSize(121)
                .allSatisfy(
                        text -> assertThat(Expression.parse(text).notation()).isEqualTo(text));
    }

    private static List<Map<?, ?>> alternativesOf(Map<String, Object> document) {
        var parts = new ArrayList<Map<?, ?>>(List.of(document));
        if (document.get("anyOf") instanceof List<?> alternatives) {
            alternatives.forEach(alternative -> parts.add((Map<?, ?>) alternative));
        }
        return parts;
    }

    @Test
    void mostAreLiteral() {
        var exact = MatterFacts.constraints().values().stream()
                .filter(document ->
                        Constraint.parse(document).domain(new References()).exact())
                .count();
        assertThat(exact).isEqualTo(956);
    }
}
