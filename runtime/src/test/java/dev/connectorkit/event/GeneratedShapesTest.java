package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.connectorkit.document.Document;
import dev.connectorkit.json.JsonReader;
import dev.connectorkit.shape.ErrorResponse;
import dev.connectorkit.validation.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.node.ObjectNode;

/** What all generated shapes promise, shown on those of the operation. */
class GeneratedShapesTest {

    private static final MatterEndpoint ENDPOINT = MatterEndpoint.builder()
            .id("1")
            .clusters(List.of(MatterCluster.builder().id("0x0006").build()))
            .build();

    @Test
    void isEqualWhenAllMembersAre() {
        for (int seed = 0; seed < 50; seed++) {
            ObjectNode value = new RandomRequests(new Random(seed), false).structure(EventModel.request());
            ObjectNode other = new RandomRequests(new Random(seed + 1), false).structure(EventModel.request());
            SendConnectorEventRequest one = GeneratedShapes.request(value, Validation.OFF);
            SendConnectorEventRequest same = GeneratedShapes.request(value, Validation.OFF);
            SendConnectorEventRequest different = GeneratedShapes.request(other, Validation.OFF);
            assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(different);
            assertThat(one.toBuilder().build(Validation.OFF)).isEqualTo(one);
        }
    }

    @Test
    void cannotBeChangedThroughWhatABuilderWasGiven() {
        List<MatterCluster> clusters = new ArrayList<>(ENDPOINT.clusters());
        Map<String, Document> commands = new LinkedHashMap<>(Map.of("0x02", Document.ofNull()));
        MatterEndpoint endpoint = MatterEndpoint.builder().clusters(clusters).build();
        MatterCluster cluster = MatterCluster.builder().commands(commands).build();
        clusters.clear();
        commands.clear();
        assertThat(endpoint.clusters()).hasSize(1);
        assertThat(cluster.commands()).hasSize(1);
    }

    @Test
    void keepsTheOrderOfMaps() {
        Map<String, Document> events = new LinkedHashMap<>();
        for (String id : new String[] {"0x05", "0x01", "0x04", "0x00", "0x03"}) {
            events.put(id, Document.ofNull());
        }
        MatterCluster cluster = MatterCluster.builder().events(events).build();
        assertThat(cluster.events()).containsExactlyEntriesOf(events);
    }

    @Test
    void leavesOutWhatIsNotSet() {
        MatterEndpoint none = MatterEndpoint.builder().id("1").id(null).build();
        assertThat(none.id()).isNull();
        assertThat(none).hasToString("MatterEndpoint[]");
    }

    @Test
    void namesARequiredMemberThatIsNull() {
        Map<String, String> nothing = Map.of();
        assertThatNullPointerException()
                .isThrownBy(() ->
                        SendConnectorEventRequest.builder(nothing.get("id"), ConnectorEventOperation.DEVICE_EVENT))
                .withMessage("connectorId");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> SendConnectorEventRequest.deviceEvent("connector").connectorDeviceId(nothing.get("id")))
                .withMessage("connectorDeviceId");
    }

    @Test
    void setsWhatTheModelSetsForAnOperation() {
        SendConnectorEventRequest event = SendConnectorEventRequest.deviceEvent("connector")
                .connectorDeviceId("lamp-1")
                .matterEndpoint(ENDPOINT)
                .build();
        assertThat(event.operation()).isEqualTo(ConnectorEventOperation.DEVICE_EVENT);
        assertThat(event.operationVersion()).isEqualTo("1.0");
        assertThat(event.userId()).isNull();
        SendConnectorEventRequest other = SendConnectorEventRequest.deviceEvent("connector")
                .connectorDeviceId("lamp-1")
                .matterEndpoint(ENDPOINT)
                .operationVersion("2.0")
                .build();
        assertThat(other.operationVersion()).isEqualTo("2.0");
    }

    @Test
    void letsAStageBeUsedAgain() {
        DeviceEventBuilder.MatterEndpointStage stage =
                SendConnectorEventRequest.deviceEvent("connector").connectorDeviceId("lamp-1");
        DeviceEventBuilder one = stage.matterEndpoint(ENDPOINT).userId("one");
        DeviceEventBuilder two = stage.matterEndpoint(ENDPOINT).userId("two");
        assertThat(one.build().userId()).isEqualTo("one");
        assertThat(two.build().userId()).isEqualTo("two");
    }

    @Test
    void keepsAnEnumerationsValueThatTheModelDoesNotKnow() {
        ConnectorEventOperation later = ConnectorEventOperation.of("DEVICE_MOVED");
        assertThat(later.value()).isEqualTo("DEVICE_MOVED");
        assertThat(later).isEqualTo(ConnectorEventOperation.of("DEVICE_MOVED"));
        assertThat(ConnectorEventOperation.of("DEVICE_EVENT")).isSameAs(ConnectorEventOperation.DEVICE_EVENT);
    }

    @Test
    void readsAnAnswerWhateverElseIsInIt() {
        SendConnectorEventOperation operation = SendConnectorEventOperation.INSTANCE;
        assertThat(operation.readOutput(JsonReader.of("{\"New\":[{}],\"ConnectorId\":\"c\",\"More\":null}")))
                .isEqualTo(SendConnectorEventResponse.builder("c").build());
        assertThat(operation.readOutput(JsonReader.of("{}")).connectorId()).isEmpty();
        assertThat(operation.readOutput(JsonReader.of("{\"ConnectorId\":null}")).connectorId())
                .isEmpty();
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of("AccessDeniedException", 403, AccessDeniedException.class, false),
                Arguments.of("InternalServerException", 500, InternalServerException.class, true),
                Arguments.of("ResourceNotFoundException", 404, ResourceNotFoundException.class, false),
                Arguments.of("ServiceUnavailableException", 503, ServiceUnavailableException.class, true),
                Arguments.of("ThrottlingException", 429, ThrottlingException.class, true),
                Arguments.of("ValidationException", 400, ValidationException.class, false),
                Arguments.of("SomethingNew", 429, UnmodelledServiceException.class, true),
                Arguments.of("SomethingNew", 418, UnmodelledServiceException.class, false));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void hasAnExceptionForEachError(String code, int status, Class<?> type, boolean retryable) {
        Document members =
                Document.object().put("ResourceId", Document.of("r-1")).build();
        ServiceException thrown = (ServiceException) SendConnectorEventOperation.INSTANCE.error(
                new ErrorResponse(status, code, "req-1", "why", members, null));
        assertThat(thrown)
                .isInstanceOf(type)
                .hasMessageStartingWith(code + " (status " + status + ", request req-1): why");
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.code()).isEqualTo(code);
        assertThat(thrown.requestId()).isEqualTo("req-1");
        assertThat(thrown.retryable()).isEqualTo(retryable);
        if (thrown instanceof ResourceNotFoundException missing) {
            assertThat(missing.resourceId()).isEqualTo("r-1");
            assertThat(missing.resourceType()).isNull();
        }
    }
}
