package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.validation.Validation;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** What the model calls sensitive must not be in a text, wherever in a request it is. */
class SensitiveTextTest {

    private static final String CANARY = "Canary7";
    private static final ObjectNode VALID = new RandomRequests(new Random(11), true).structure(EventModel.request());

    static Stream<Spot> sensitive() {
        return Spot.of(VALID).stream().filter(spot -> EventModel.isSensitive(spot.member()));
    }

    static Stream<Spot> shown() {
        return Spot.of(VALID).stream()
                .filter(spot -> !EventModel.isSensitive(spot.member()))
                .filter(spot ->
                        !spot.isKey() && EventModel.target(spot.member()).isStringShape());
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void masksWhatIsSensitive(Spot spot) {
        Node canary = EventModel.target(spot.member()).isStringShape()
                ? Node.from(CANARY)
                : Node.objectNode().withMember("0x0000", CANARY);
        SendConnectorEventRequest request = GeneratedShapes.request(spot.replace(VALID, canary), Validation.OFF);
        assertThat(request.toString()).doesNotContain(CANARY).contains("*** sensitive ***");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void showsWhatIsNot(Spot spot) {
        SendConnectorEventRequest request =
                GeneratedShapes.request(spot.replace(VALID, Node.from(CANARY)), Validation.OFF);
        assertThat(request.toString()).contains(CANARY);
    }

    @Test
    void findsSensitiveValuesToMask() {
        assertThat(sensitive().map(Spot::path))
                .contains("UserId", "Message", "ConnectorDeviceId", "MatterEndpoint.clusters[0].attributes");
    }
}
