package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Validation;
import dev.connectorkit.validation.Violation;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Breaks every constraint of the model once, at every place of a request where it holds. A constraint that the generator
 * forgot, or checks at the wrong place, would let a request through that the service refuses.
 */
class ConstraintViolationTest {

    private static final ObjectNode VALID = new RandomRequests(new Random(7), true).structure(EventModel.request());

    static Stream<Breach> breaches() {
        return Spot.of(VALID).stream().flatMap(spot -> Breach.of(spot, VALID).stream());
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void refusesAValueThatBreaksAConstraint(Breach breach) {
        List<Violation> violations = violations(breach.spot().replace(VALID, breach.value()));
        String path = path(breach);
        assertThat(violations)
                .as("violations are where the value is, and nowhere else")
                .extracting(Violation::path)
                .containsOnly(path);
        assertThat(violations)
                .extracting(Violation::message)
                .anySatisfy(message -> assertThat(message).startsWith(breach.message()));
        boolean shown =
                violations.stream().anyMatch(violation -> violation.message().contains(Breach.CANARY.substring(0, 6)));
        boolean isCanary = breach.value().equals(Node.from(Breach.CANARY));
        assertThat(shown)
                .as("a value is shown unless it is sensitive")
                .isEqualTo(isCanary && !EventModel.isSensitive(breach.spot().member()));
    }

    private static String path(Breach breach) {
        String path = breach.spot().path();
        if (!breach.spot().isKey()) {
            return path;
        }
        String key = breach.value().expectStringNode().getValue();
        return path + "['" + (key.length() <= 64 ? key : key.substring(0, 64) + "…") + "']";
    }

    @Test
    void breaksEveryKindOfConstraintSomewhere() {
        List<String> messages = breaches().map(Breach::message).toList();
        assertThat(messages).hasSizeGreaterThan(80);
        assertThat(messages).anyMatch(message -> message.startsWith("at most 5, found"));
        assertThat(messages).anyMatch(message -> message.startsWith("at least 1, found 0"));
        assertThat(messages).anyMatch(message -> message.startsWith("at least 100, found 99"));
        assertThat(messages).anyMatch(message -> message.startsWith("at most 4294967295, found"));
        assertThat(messages).anyMatch(message -> message.startsWith("must match"));
    }

    @Test
    void tellsAllViolationsAtOnceInTheOrderOfTheModel() {
        List<Breach> patterns = breaches()
                .filter(breach -> breach.message().startsWith("must match")
                        && !breach.spot().isKey())
                .toList();
        ObjectNode broken = VALID;
        for (Breach breach : patterns) {
            broken = breach.spot().replace(broken, breach.value());
        }
        ObjectNode request = broken;
        assertThat(violations(request).stream()
                        .filter(violation -> violation.message().startsWith("must match"))
                        .map(Violation::path))
                .containsExactlyElementsOf(
                        patterns.stream().map(ConstraintViolationTest::path).toList());
        assertThat(catchThrowableOfType(
                        InvalidRequestException.class, () -> GeneratedShapes.request(request, Validation.ON)))
                .hasMessageStartingWith("SendConnectorEventRequest does not meet the model's constraints (")
                .hasMessageContaining("\n  Devices[0].CapabilityReport.endpoints[0].clusters[0].id: must match");
    }

    @Test
    void countsCodePointsAndNotChars() {
        Spot name = Spot.of(VALID).stream()
                .filter(spot -> spot.path().equals("Devices[0].ConnectorDeviceName"))
                .findFirst()
                .orElseThrow();
        assertThat(violations(name.replace(VALID, Node.from("𝒳".repeat(256))))).isEmpty();
        assertThat(violations(name.replace(VALID, Node.from("𝒳".repeat(257)))))
                .containsExactly(new Violation("Devices[0].ConnectorDeviceName", "at most 256 characters, found 257"));
    }

    @Test
    void checksNothingWhenTold() {
        Breach breach = breaches().findFirst().orElseThrow();
        ObjectNode broken = breach.spot().replace(VALID, breach.value());
        assertThat(GeneratedShapes.request(broken, Validation.OFF)).isNotNull();
    }

    private static List<Violation> violations(ObjectNode request) {
        try {
            GeneratedShapes.request(request, Validation.ON);
            return List.of();
        } catch (InvalidRequestException refused) {
            return refused.violations();
        }
    }
}
