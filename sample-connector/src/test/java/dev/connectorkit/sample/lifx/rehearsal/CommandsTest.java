package dev.connectorkit.sample.lifx.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.LifxConnector;
import dev.connectorkit.sample.lifx.LifxConnectorHandler;
import dev.connectorkit.sample.lifx.LifxLight;
import dev.connectorkit.sample.lifx.LifxTokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** From the service's commands to LIFX's lights and back, over the generated handler. Ids are Matter's. */
class CommandsTest {

    private static final String TOKEN = "lifx-c5d1f0e8";
    private static final String SOFA = "d073d5000001";

    private final House house = new House();
    private final List<ObjectNode> events = new ArrayList<>();
    private LifxStandIn lifx;
    private LifxCloud cloud;
    private LifxConnectorHandler handler;

    @BeforeEach
    void start() throws IOException {
        lifx = new LifxStandIn(house, TOKEN);
        cloud = new LifxCloud(lifx.uri(), Duration.ofSeconds(20));
        handler = new LifxConnectorHandler(
                new LifxConnector(cloud, new LifxTokens(secret -> TOKEN + "\n")),
                (event, deadline) -> events.add(json(event)));
    }

    @AfterEach
    void stop() {
        lifx.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0x0006 | 0x00 | {}                                  | 0x0006 | 0x0000 | false
            0x0006 | 0x01 | {}                                  | 0x0006 | 0x0000 | true
            0x0006 | 0x02 | {}                                  | 0x0006 | 0x0000 | false
            0x0008 | 0x00 | {"0x0":127,"0x1":15}                | 0x0008 | 0x0000 | 127
            0x0008 | 0x00 | {"0x0":0,"0x1":null}                | 0x0008 | 0x0000 | 1
            0x0008 | 0x04 | {"0x0":254,"0x1":0}                 | 0x0008 | 0x0000 | 254
            0x0008 | 0x04 | {"0x0":0,"0x1":0}                   | 0x0006 | 0x0000 | false
            0x0008 | 0x01 | {"0x0":0,"0x1":null}                | 0x0008 | 0x0000 | 254
            0x0008 | 0x01 | {"0x0":1,"0x1":10}                  | 0x0008 | 0x0000 | 1
            0x0008 | 0x02 | {"0x0":0,"0x1":254,"0x2":0}         | 0x0008 | 0x0000 | 254
            0x0008 | 0x02 | {"0x0":1,"0x1":51,"0x2":null}       | 0x0008 | 0x0000 | 127
            0x0008 | 0x03 | {}                                  | 0x0008 | 0x0000 | 178
            0x0008 | 0x05 | {"0x0":0,"0x1":null}                | 0x0008 | 0x0000 | 254
            0x0008 | 0x05 | {"0x0":1,"0x1":null}                | 0x0006 | 0x0000 | false
            0x0008 | 0x06 | {"0x0":1,"0x1":254,"0x2":null}      | 0x0006 | 0x0000 | false
            0x0008 | 0x07 | {}                                  | 0x0006 | 0x0000 | true
            0x0300 | 0x01 | {"0x0":0,"0x1":0}                   | 0x0300 | 0x0000 | 21
            0x0300 | 0x02 | {"0x0":1,"0x1":127,"0x2":0}         | 0x0300 | 0x0000 | 148
            0x0300 | 0x02 | {"0x0":3,"0x1":85,"0x2":0}          | 0x0300 | 0x0000 | 190
            0x0300 | 0x04 | {"0x0":3,"0x1":10}                  | 0x0300 | 0x0001 | 0
            0x0300 | 0x04 | {"0x0":0,"0x1":0}                   | 0x0300 | 0x0001 | 254
            0x0300 | 0x05 | {"0x0":3,"0x1":54,"0x2":0}          | 0x0300 | 0x0001 | 200
            0x0300 | 0x47 | {}                                  | 0x0300 | 0x0000 | 21
            0x0300 | 0x4b | {"0x0":1,"0x1":100,"0x2":0,"0x3":370} | 0x0300 | 0x0007 | 370
            0x0300 | 0x4b | {"0x0":3,"0x1":100,"0x2":200,"0x3":0} | 0x0300 | 0x0007 | 200
            0x0300 | 0x4b | {"0x0":0,"0x1":0,"0x2":0,"0x3":0}   | 0x0300 | 0x0000 | 21
            0x0300 | 0x4c | {"0x0":3,"0x1":36,"0x2":0,"0x3":0,"0x4":0} | 0x0300 | 0x0007 | 250
            0x0300 | 0x06 | {"0x0":85,"0x1":127,"0x2":0}        | 0x0300 | 0x0000 | 85
            0x0300 | 0x06 | {"0x0":85,"0x1":127,"0x2":0}        | 0x0300 | 0x0001 | 127
            0x0300 | 0x00 | {"0x0":170,"0x1":0,"0x2":0}         | 0x0300 | 0x0000 | 170
            0x0300 | 0x03 | {"0x0":10,"0x1":0}                  | 0x0300 | 0x0001 | 10
            0x0300 | 0x0a | {"0x0":370,"0x1":30}                | 0x0300 | 0x0007 | 370
            0x0300 | 0x0a | {"0x0":1,"0x1":0}                   | 0x0300 | 0x0007 | 111
            0x0300 | 0x0a | {"0x0":370,"0x1":0}                 | 0x0300 | 0x0008 | 2
            0x0006 | 0xff02 | {"0x0000":null}                   | 0x0006 | 0x0000 | true
            0x0300 | 0xff02 | {"0x0007":null}                   | 0x0300 | 0x0007 | 286
            """)
    void answersWithWhatTheLightConfirmed(
            String cluster, String command, String fields, String inCluster, String attribute, String value)
            throws IOException {
        assertThat(code(SOFA, cluster, command, fields)).isEqualTo(200);
        assertThat(attribute(inCluster, attribute)).isEqualTo(value);
    }

    @Test
    void givesATransitionItsTime() throws IOException {
        code(SOFA, "0x0008", "0x00", "{\"0x0\":254,\"0x1\":25}");
        assertThat(lifx.lastBody()).isEqualTo("{\"brightness\":1.0,\"duration\":2.5}");
    }

    @Test
    void givesAMoveTheTimeItsRateTakes() throws IOException {
        code(SOFA, "0x0008", "0x01", "{\"0x0\":0,\"0x1\":25}");
        assertThat(lifx.lastBody()).startsWith("{\"brightness\":1.0,\"duration\":3.04");
        code(SOFA, "0x0300", "0x04", "{\"0x0\":3,\"0x1\":127}");
        assertThat(lifx.lastBody()).isEqualTo("{\"color\":\"saturation:0.0\",\"duration\":2.0}");
    }

    @Test
    void movingToNoLevelTogetherWithTheSwitchKeepsTheBrightnessForLater() throws IOException {
        code(SOFA, "0x0008", "0x04", "{\"0x0\":0,\"0x1\":0}");
        assertThat(cloud.light(TOKEN, SOFA)).isInstanceOfSatisfying(LifxLight.class, sofa -> {
            assertThat(sofa.power()).isFalse();
            assertThat(sofa.brightness()).isGreaterThan(0.6);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0x00   | {"0x0":5}           | breathe x5
            0x00   | {"0x0":0}           | OFF
            0xff01 | {"0x0000":3}        | breathe x3
            0x40   | {"0x0":0,"0x1":0}   | pulse x1
            0x40   | {"0x0":1,"0x1":0}   | breathe x15
            0x40   | {"0x0":255,"0x1":0} | OFF
            """)
    void identifiesALightByAnEffect(String command, String fields, String effect) throws IOException {
        assertThat(code(SOFA, "0x0003", command, fields)).isEqualTo(200);
        assertThat(house.effect(SOFA)).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d073d5000005 | 0x0006 | 0x01 | {}                 | 502 | The device cannot be reached.
            d073d5ffffff | 0x0006 | 0x01 | {}                 | 404 | The device is not known.
            nosuchlight  | 0x0006 | 0x01 | {}                 | 404 | The device is not known.
            d073d5000001 | 0x0008 | 0x00 | {"0x0":255}        | 422 | Field Level must be a whole number from 0 to 254.
            d073d5000001 | 0x0008 | 0x01 | {"0x0":0,"0x1":0}  | 422 | The light cannot move at no speed.
            d073d5000001 | 0x0300 | 0x01 | {"0x0":1,"0x1":9}  | 501 | LIFX lights cannot go through their colours without end.
            d073d5000001 | 0x0003 | 0x40 | {"0x0":7,"0x1":0}  | 422 | Field EffectIdentifier must be one of 0, 1, 2, 11, 254, 255.
            """)
    void saysWhyNot(String light, String cluster, String command, String fields, int code, String message)
            throws IOException {
        var answer = answer(ServiceRequests.withToken(TOKEN).command(light, "t1", cluster, command, fields));
        assertThat(code(answer)).isEqualTo(code);
        assertThat(answer.expectObjectMember("payload")
                        .expectStringMember("responseMessage")
                        .getValue())
                .isEqualTo(message);
    }

    @Test
    void tellsTheCustomerToLinkAgainWhenTheTokenIsOld() throws IOException {
        assertThat(code(answer(ServiceRequests.withToken("old").activate()))).isEqualTo(401);
    }

    @Test
    void takesTheTokenFromASecret() throws IOException {
        var requests = ServiceRequests.withSecret("arn:aws:secretsmanager:eu-west-1:111122223333:secret:x", "v1");
        assertThat(code(answer(requests.discover("d1")))).isEqualTo(200);
        assertThat(events)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.expectArrayMember("Devices").size()).isEqualTo(6));
    }

    @Test
    void doesNotLookAtTheLightWhenNoTimeIsLeft() throws IOException {
        var request = ServiceRequests.withToken(TOKEN).command(SOFA, "t1", "0x0006", "0x00", "{}");
        assertThat(code(answer(request, Deadline.afterMillis(450)))).isEqualTo(200);
        assertThat(Node.printJson(events.get(0))).doesNotContain("attributes").contains("\"commands\":{\"0x00\":{}}");
    }

    @Test
    void forgetsNobodyItDoesNotKnow() throws IOException {
        assertThat(code(answer(ServiceRequests.withToken(TOKEN).deactivate()))).isEqualTo(200);
        assertThat(lifx.requests()).isZero();
    }

    private int code(String light, String cluster, String command, String fields) throws IOException {
        return code(answer(ServiceRequests.withToken(TOKEN).command(light, "t1", cluster, command, fields)));
    }

    private static int code(ObjectNode answer) {
        return answer.expectObjectMember("header")
                .expectNumberMember("responseCode")
                .getValue()
                .intValue();
    }

    private ObjectNode answer(String request) throws IOException {
        return answer(request, Deadline.afterMillis(20_000));
    }

    private ObjectNode answer(String request, Deadline deadline) throws IOException {
        var out = new ByteArrayOutputStream();
        handler.handle(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), out, deadline);
        return Node.parse(out.toString(StandardCharsets.UTF_8)).expectObjectNode();
    }

    private String attribute(String cluster, String attribute) {
        for (var event : events) {
            var clusters = event.expectObjectMember("MatterEndpoint").expectArrayMember("clusters");
            for (var candidate : clusters.getElementsAs(ObjectNode.class)) {
                if (candidate.expectStringMember("id").getValue().equals(cluster)) {
                    return Node.printJson(
                            candidate.expectObjectMember("attributes").expectMember(attribute));
                }
            }
        }
        throw new AssertionError("no event tells cluster " + cluster + ": " + events);
    }

    private static ObjectNode json(SendConnectorEventRequest event) {
        var json = new JsonWriter();
        event.writeTo(json);
        return Node.parse(new String(json.toByteArray(), StandardCharsets.UTF_8))
                .expectObjectNode();
    }
}
