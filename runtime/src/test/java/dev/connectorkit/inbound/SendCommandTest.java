package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.command;
import static dev.connectorkit.inbound.Requests.json;
import static dev.connectorkit.inbound.Requests.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendCommandTest {
    private final House house = new House();

    @Test
    void handsOverWhatTheCallKnows() {
        assertThat(house.code(one("0x0006", "{'0x00':{}}"))).isEqualTo(200);
        assertThat(house.connector.asked).containsExactly("off lamp-1 1 trace-1", "user");
    }

    @Test
    void reportsADispatchedCommandWithoutAttributes() {
        house.answer(one("0x0006", "{'0x00':null}"));
        assertThat(house.eventTexts())
                .containsExactly(
                        json("{'UserId':'user-1','Operation':'DEVICE_COMMAND_RESPONSE','OperationVersion':'1.0',"
                                + "'StatusCode':200,'ConnectorDeviceId':'lamp-1','TraceId':'trace-1','MatterEndpoint':"
                                + "{'id':'1','clusters':[{'id':'0x0006','commands':{'0x00':{}}}]}}"));
    }

    @Test
    void reportsAConfirmedStateBesideTheCommand() {
        house.answer(one("0x0006", "{'0x01':{}}"));
        assertThat(house.events.get(0).get("MatterEndpoint").toString())
                .isEqualTo(json(
                        "{'id':'1','clusters':[{'id':'0x0006','attributes':{'0x0000':true},'commands':{'0x01':{}}},"
                                + "{'id':'0x0008','attributes':{'0x0000':128}}]}"));
    }

    @Test
    void keepsTheOrderOfEndpointsClustersAndCommandsAndLosesNoneForOneThatFails() {
        String answer = house.answer(command(
                "t",
                "[{'id':'2','clusters':[{'id':'0x0006','commands':[{'0x00':{}},{'0x02':{}},{'0x01':{}}]},"
                        + "{'id':'0x0099','commands':[{'0x00':{}}]}]},"
                        + "{'id':'1','clusters':[{'id':'0x0008','commands':[{'0x00':{'0x00':127,'0x01':5}},"
                        + "{'0x77':{}}]}]}]"));
        assertThat(House.codeOf(answer)).isEqualTo(200);
        assertThat(house.connector.asked)
                .containsExactly("off lamp-1 2 t", "toggle lamp-1", "on lamp-1", "level 0.5 in 5", "user");
        assertThat(house.events)
                .extracting(event -> event.get("StatusCode").asInt())
                .containsExactly(200, 500, 200, 200, 404, 200, 404);
    }

    @Test
    void aStateOfAnotherEndpointIsReportedInAnEventOfItsOwn() {
        house.answer(command("t", "[{'id':'2','clusters':[{'id':'0x0006','commands':[{'0x01':{}}]}]}]"));
        assertThat(house.events).hasSize(2);
        assertThat(house.events.get(0).get("MatterEndpoint").toString())
                .isEqualTo(json("{'id':'2','clusters':[{'id':'0x0006','commands':{'0x01':{}}}]}"));
        assertThat(house.events.get(1).get("MatterEndpoint").get("id").asString())
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x0099 | {'0x00':{}}               | 404 | Cluster 0x0099 is not supported by the connector.",
                "0x0006 | {'0x77':{}}               | 404 | Command 0x77 of cluster 0x0006 is not supported by the connector.",
                "0x1ffffffff | {'0x00':{}}          | 404 | No cluster and no command has an id of more than 32 bits.",
                "0x0006 | {'0x02':{}}               | 500 | The connector failed.",
                "0x0003 | {'0x00':{'0x00':3}}       | 401 | The account at the device cloud did not accept the authorization."
                        + " Link the account again.",
                "0x0008 | {'0x00':{'0x00':255}}     | 422 | Field Level must be a whole number from 0 to 254.",
                "0x0008 | {'0x00':{'0x01':-1}}      | 422 | Field Level is missing, field TransitionTime must be a whole"
                        + " number from 0 to 65534.",
                "0x0008 | {'0x00':{'0x00':'secret'}}| 422 | Field Level must be a whole number from 0 to 254.",
                "0x0008 | {'0x00':{'0x00':1.5}}     | 422 | Field Level must be a whole number from 0 to 254.",
                "0x0008 | {'0x00':{'0x00':1e999999999}} | 422 | Field Level must be a whole number from 0 to 254.",
                "0x0008 | {'0x00':{'level':1}}      | 400 | The fields of a command must be named by hexadecimal or decimal"
                        + " ids.",
                "0x0008 | {'0x00':{'0x00':1,'0':1}} | 400 | Field 0x0000 of a command must not be given twice.",
                "0x0008 | {'0x00':{'0x09':'\\ud800'}} | 400 | The request must hold Unicode text only.",
                "0x0008 | {'0x00':7}                | 400 | The fields of a command must be an object from field id to value.",
                "0x0008 | {'0xff01':{'0x4000':1}}   | 422 | Its a lamp that forgets",
                "0x0008 | {'0xff01':{'0x0000':1}}   | 501 | Attribute 0x0000 of cluster 0x0008 cannot be written or read"
                        + " through the connector.",
                "0x0008 | {'0xff01':{}}             | 422 | An update of the state must name at least one attribute.",
                "0x0008 | {'0xff02':{'0x0003':null}}| 501 | Attribute 0x0003 of cluster 0x0008 cannot be written or read"
                        + " through the connector.",
                "0x0008 | {'0xff02':['NoSuch']}     | 400 | The attributes to read must be given by hexadecimal or decimal"
                        + " ids.",
            })
    void aCommandThatCannotBeCarriedOutIsAnsweredWithItsCodeAndNoEvent(
            String cluster, String command, int code, String message) {
        assertThat(house.answer(one(cluster, command)))
                .isEqualTo(json("{'header':{'responseCode':" + code + "},'payload':{'responseMessage':'")
                        + message.strip()
                        + json("'}}"));
        assertThat(house.events).isEmpty();
    }

    @Test
    void anExceptionOfTheConnectorIsToldToItsListenerOnly() {
        assertThat(house.answer(one("0x0006", "{'0x02':{}}"))).doesNotContain("secret");
        assertThat(house.failures)
                .containsExactly("AWS.SendCommand: a method of the connector failed: IllegalStateException");
    }

    @Test
    void aStateThatDoesNotFitTheServiceDoesNotHideThatTheCommandWasCarriedOut() {
        assertThat(house.code(one("0x0008", "{'0x00':{'0x00':0}}"))).isEqualTo(200);
        assertThat(house.events.get(0).get("MatterEndpoint").toString())
                .isEqualTo(json("{'id':'1','clusters':[{'id':'0x0008','commands':{'0x00':{}}}]}"));
        assertThat(house.failures)
                .containsExactly(
                        "AWS.SendCommand: a confirmed state does not fit the service: InvalidRequestException");
    }

    @Test
    void writesWhatItCanAndReportsItWithTheFirstFailure() {
        String answer = house.answer(one("0x0202", "{'0xff01':{'0x0001':1,'0x0000':2}}"));
        assertThat(House.codeOf(answer)).isEqualTo(200);
        Document event = house.events.get(0);
        assertThat(event.get("StatusCode").asInt()).isEqualTo(501);
        assertThat(event.get("MatterEndpoint")
                        .get("clusters")
                        .asList()
                        .get(0)
                        .get("attributes")
                        .toString())
                .isEqualTo(json("{'0x0000':2}"));
    }

    @Test
    void anAttributeThatWasSetIsNotSetAgainForAnotherThatCannotBe() {
        String request = one("0x0008", "{'0xff01':{'0x0011':7,'0x0001':1}}");
        assertThat(house.code(request)).isEqualTo(200);
        assertThat(house.code(request)).isEqualTo(200);
        assertThat(house.connector.asked).containsOnlyOnce("onLevel 7");
        assertThat(house.events).hasSize(1);
        assertThat(house.events.get(0).get("StatusCode").asInt()).isEqualTo(501);
        assertThat(house.events.get(0).get("MatterEndpoint").toString()).doesNotContain("attributes");
    }

    @Test
    void aMethodThatTakesTokensRefusesASecret() {
        String request = one("0x0006", "{'0x00':{}}").replace(Requests.OAUTH, Requests.GENERAL);
        assertThat(house.code(request)).isEqualTo(403);
    }

    @Test
    void aPromiseThatIsNotKeptInTimeIsGivenUp() {
        String answer = house.answer(one("0x0008", "{'0x03':{}}"), Deadline.afterMillis(120));
        assertThat(House.codeOf(answer)).isEqualTo(504);
    }

    @Test
    void nothingIsBegunAfterTheDeadline() {
        assertThat(House.codeOf(house.answer(one("0x0006", "{'0x00':{}}"), Deadline.afterMillis(0))))
                .isEqualTo(504);
        assertThat(house.connector.asked).isEmpty();
    }

    @Test
    void theUserIsAskedForOnceAndForgottenWhenUnlinked() {
        house.answer(one("0x0006", "{'0x00':{}}"));
        house.answer(one("0x0006", "{'0x01':{}}"));
        assertThat(house.connector.asked).containsOnlyOnce("user");
        house.answer(Requests.request(Requests.OAUTH, "AWS.DeactivateUser", ""));
        house.answer(one("0x0006", "{'0x01':{}}").replace("trace-1", "trace-2"));
        assertThat(house.connector.asked).filteredOn("user"::equals).hasSize(2);
    }

    @Test
    void anOutcomeIsReportedEvenWhenTheUserCannotBeNamed() {
        house.connector.user = "auth0|123";
        assertThat(house.code(one("0x0006", "{'0x00':{}}"))).isEqualTo(200);
        assertThat(house.events.get(0).get("UserId")).isNull();
        assertThat(house.events.get(0).get("OperationVersion").asString()).isEqualTo("1.0");
        assertThat(house.events.get(0).get("StatusCode").asInt()).isEqualTo(200);
        assertThat(house.code(Requests.activate())).isEqualTo(500);
    }
}
