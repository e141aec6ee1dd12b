package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.GENERAL;
import static dev.connectorkit.inbound.Requests.OAUTH;
import static dev.connectorkit.inbound.Requests.json;
import static dev.connectorkit.inbound.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payloads that the developer guide shows, also where it contradicts itself or the model. */
class ContractPayloadsTest {
    private static final String ACKNOWLEDGED = json("{'header':{'responseCode':200},'payload':{}}");
    private static final String FAN = ",'connectorDeviceId':'dev-1','traceId':'traceId-3241u78123419','endpoints':";

    private final House house = new House();

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.0", "7", ""})
    void activateUserIsAnsweredWithTheUser(String version) {
        String request = request(OAUTH, "AWS.ActivateUser", "");
        assertThat(house.answer(request.replace("\"1.0\"", "\"" + version + "\"")))
                .isEqualTo(json("{'header':{'responseCode':200},'payload':{'userId':'user-1'}}"));
    }

    @Test
    void activateUserNeedsNoVersion() {
        String request = json("{'header':{'auth':")
                + OAUTH
                + json("},'payload':{'operationName':'AWS.ActivateUser','connectorId':'c'}}");
        assertThat(house.code(request)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "AWS.ActivateUser; ``",
                "AWS.DiscoverDevices; ,'deviceDiscoveryId':'12345678','connectorDeviceIdList':[]",
                "AWS.SendCommand; ,'connectorDeviceId':'d','traceId':'t','endpoints':[{'id':'1','clusters':"
                        + "[{'id':'0x0006','commands':[{'0x01':{}}]}]}]",
                "AWS.DeactivateUser; ``",
            })
    void everyOperationComesInBothFormsOfAuthorizationAndWithOrWithoutItsPrefix(String operation, String members) {
        for (String auth : List.of(OAUTH, GENERAL)) {
            for (String name : List.of(operation, operation.substring("AWS.".length()))) {
                House asked = new House();
                assertThat(asked.code(request(auth, name, members))).isEqualTo(200);
                assertThat(asked.connector.asked).isNotEmpty();
            }
        }
    }

    @Test
    void anAuthorizationWithoutTypeIsToldByItsMembers() {
        assertThat(house.code(request(json("{'token':'t'}"), "AWS.ActivateUser", "")))
                .isEqualTo(200);
        assertThat(house.code(request(GENERAL.replace("\"GeneralAuthorization\"", "null"), "AWS.ActivateUser", "")))
                .isEqualTo(200);
    }

    @Test
    void discoveryIsAcknowledgedAndAnsweredByItsEvent() {
        String answer = house.answer(
                request(OAUTH, "AWS.DiscoverDevices", ",'deviceDiscoveryId':'12345678','connectorDeviceIdList':[]"));
        assertThat(answer).isEqualTo(ACKNOWLEDGED);
        assertThat(house.events).hasSize(1);
        var event = house.events.get(0).asMap();
        assertThat(event.get("Operation").asString()).isEqualTo("DEVICE_DISCOVERY");
        assertThat(event.get("DeviceDiscoveryId").asString()).isEqualTo("12345678");
        assertThat(event.get("UserId").asString()).isEqualTo("user-1");
        assertThat(event.get("StatusCode").asInt()).isEqualTo(200);
        assertThat(event.get("OperationVersion").asString()).isEqualTo("1.0");
        assertThat(event.get("Devices").asList()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'connectorDeviceIdList':null", ",'connectorDeviceIdList':[]"})
    void anAbsentFilterMeansAllDevices(String filter) {
        house.answer(request(OAUTH, "AWS.DiscoverDevices", ",'deviceDiscoveryId':'1'" + filter));
        assertThat(house.connector.asked).contains("lamps []");
        assertThat(house.events.get(0).get("Devices").asList()).hasSize(2);
    }

    @Test
    void aFilterNamesAHundredDevicesAtMost() {
        String hundred = "'lamp-2'" + ",'x'".repeat(99);
        assertThat(house.code(Requests.discover("1", "[" + hundred + "]"))).isEqualTo(200);
        assertThat(house.events.get(0).get("Devices").asList()).hasSize(1);
        assertThat(house.code(Requests.discover("2", "[" + hundred + ",'x']"))).isEqualTo(400);
    }

    @Test
    void aDiscoveryIdMayLackItsQuotes() {
        assertThat(house.code(request(OAUTH, "AWS.DiscoverDevices", ",'deviceDiscoveryId':12345678")))
                .isEqualTo(200);
        assertThat(house.events.get(0).get("DeviceDiscoveryId").asString()).isEqualTo("12345678");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // as the guide shows it; an enumeration as a string, and as a number
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':'3'}}]}]}]",
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':3}}]}]}]",
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':3.0}}]}]}]",
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':'0x3'}}]}]}]",
                // commands as in MatterEndpoint: one object
                "[{'id':'1','clusters':[{'id':'0x0202','commands':{'0xff01':{'0x0000':'3'}}}]}]",
                // fields as the guide writes attributes: a list of objects
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':[{'0x0000':'3'}]}]}]}]",
                // ids in any spelling
                "[{'id':'1','clusters':[{'id':'0X0202','commands':[{'0xFF01':{'0':'3'}}]}]}]",
                "[{'id':'1','clusters':[{'id':'514','commands':[{'65281':{'0x0':'3'}}]}]}]",
                "[{'id':1,'clusters':[{'id':514,'commands':[{'65281':{'0x0':'3'}}]}]}]",
                // lists of one without their brackets
                "{'id':'1','clusters':{'id':'0x0202','commands':{'0xff01':{'0x0000':'3'}}}}",
            })
    void everyFormOfTheOneCommandTheGuideShowsIsUnderstood(String endpoints) {
        assertThat(house.answer(request(OAUTH, "AWS.SendCommand", FAN + endpoints)))
                .isEqualTo(ACKNOWLEDGED);
        assertThat(house.connector.asked).contains("fan 3");
        assertThat(house.eventTexts())
                .containsExactly(
                        json("{'UserId':'user-1','Operation':'DEVICE_COMMAND_RESPONSE','OperationVersion':'1.0',"
                                + "'StatusCode':200,'ConnectorDeviceId':'dev-1','TraceId':'traceId-3241u78123419',"
                                + "'MatterEndpoint':{'id':'1','clusters':[{'id':'0x0202','attributes':{'0x0000':3},"
                                + "'commands':{'0xff01':{}}}]}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // as the guide prints it: a list with members, typographic quotes, a comma at the end, a value of
                // Python's
                "[{'id':'1','clusters':[{'id':'0x0202','commands':['0xff01':{'0x0000':'3'}]}]}]",
                "[{\u201cid\u201d:\u201c1\u201d,'clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':'3'}}]}]}]",
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':'3'}}]}]},]",
                "[{'id':'1','clusters':[{'id':'0x0202','commands':[{'0xff01':{'0x0000':None}}]}]}]",
            })
    void theFormsOfTheGuideThatAreNoJsonAreRefused(String endpoints) {
        String answer = house.answer(request(OAUTH, "AWS.SendCommand", FAN + endpoints));
        assertThat(House.codeOf(answer)).isEqualTo(400);
        assertThat(answer).contains("responseMessage");
        assertThat(house.connector.asked).isEmpty();
        assertThat(house.events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"traceId-3241u78123419", "9b75f3839b6140f=_1", "f4be7a5d55d34cc=_1"})
    void traceIdsAreEchoedAndNotParsed(String trace) {
        String endpoints = "[{'id':'1','clusters':[{'id':'0x0006','commands':[{'0x00':{}}]}]}]";
        assertThat(house.answer(Requests.command(trace, endpoints))).isEqualTo(ACKNOWLEDGED);
        assertThat(house.events.get(0).get("TraceId").asString()).isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'0x0011':null}",
                "{'0x0011':{}}",
                "{'17':''}",
                "['0x0011']",
                "[17]",
                "'0x0011'",
                "[{'0x0011':null}]",
                "{'attributes':['0x0011']}",
                "{'0x0000':['0x0011']}",
                "{'propertiesToRead':['OnLevel']}",
            })
    void readStateIsUnderstoodInEveryForm(String parameters) {
        assertThat(house.code(Requests.one("0x0008", "{'0xff02':" + parameters + "}")))
                .isEqualTo(200);
        assertThat(house.connector.asked).contains("read onLevel");
        assertThat(house.events.get(0).get("MatterEndpoint").toString())
                .isEqualTo(json("{'id':'1','clusters':[{'id':'0x0008','attributes':{'0x0011':null},"
                        + "'commands':{'0xff02':{}}}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "'*'", "['*']", "{'propertiesToRead':['*']}"})
    void readStateOfEverythingReadsWhatThereIs(String parameters) {
        assertThat(house.code(Requests.one("0x0008", "{'0xff02':" + parameters + "}")))
                .isEqualTo(200);
        assertThat(house.events.get(0).get("MatterEndpoint").toString())
                .isEqualTo(json("{'id':'1','clusters':[{'id':'0x0008','attributes':{'0x0000':128,'0x0011':null},"
                        + "'commands':{'0xff02':{}}}]}"));
    }

    @Test
    void deactivateUserIsAcknowledged() {
        assertThat(house.answer(request(OAUTH, "AWS.DeactivateUser", ""))).isEqualTo(ACKNOWLEDGED);
        assertThat(house.connector.asked).containsExactly("forget");
    }

    @Test
    void membersMayComeInAnyOrderAndUnknownOnesArePassedOver() {
        String request = json("{'x':[1,{'payload':{}}],'payload':{'later':{'a':null},'connectorId':'c',"
                        + "'operationName':'AWS.ActivateUser'},'header':{'trace':7,'auth':")
                + OAUTH + "}}";
        assertThat(house.code(request)).isEqualTo(200);
    }
}
