package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.json.JsonReader;
import dev.connectorkit.operations.DiscoverDevicesRequest;
import dev.connectorkit.operations.SendCommandRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private final House house = new House();

    @Test
    void sixMegabytesAreRefusedAfterTheLimitAndNotRead() throws Exception {
        byte[] start = Requests.activate().getBytes(StandardCharsets.UTF_8);
        CountingStream request = new CountingStream(start, 6 << 20);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        long before = Allocation.ofThisThread();
        house.handler().handle(request, answer);
        assertThat(Allocation.ofThisThread() - before).isLessThan(8 << 20);
        assertThat(House.codeOf(answer.toString(StandardCharsets.UTF_8))).isEqualTo(413);
        assertThat(request.taken).isLessThanOrEqualTo(HandlerSettings.DEFAULT_MAX_REQUEST_BYTES + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"payload\":"})
    void tenThousandLevelsAreRefused(String level) {
        String nested = json("{'header':{'auth':{'token':'t','type':'OAuth2.0'}},'payload':{'operationName':"
                        + "'AWS.ActivateUser','connectorId':'c','x':")
                + level.repeat(10_000);
        refusesInBoundedMemory(nested);
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        refusesInBoundedMemory(Requests.one("0x0008", "{'0x00':{'0x00':" + "1".repeat(1_000_000) + "}}"));
    }

    private void refusesInBoundedMemory(String request) {
        byte[] json = request.getBytes(StandardCharsets.UTF_8);
        long before = Allocation.ofThisThread();
        byte[] answer = house.answer(json, Deadline.ofInvocation());
        assertThat(Allocation.ofThisThread() - before).isLessThan(8 << 20);
        assertThat(House.codeOf(new String(answer, StandardCharsets.UTF_8))).isEqualTo(400);
    }

    @Test
    void aCommandOfThousandsOfFieldsIsRefused() {
        StringBuilder fields = new StringBuilder("'0x00':1");
        for (int i = 1; i < 5_000; i++) {
            fields.append(",'").append(i).append("':1");
        }
        assertThat(house.code(Requests.one("0x0008", "{'0x00':{" + fields + "}}")))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{}",
                "{'payload':{}}",
                "{'payload':{'operationName':7}}",
                "{'payload':{'operationName':'AWS.ActivateUser'},'payload':{'operationName':'AWS.DeactivateUser'}}",
                "{'payload':{'operationName':'AWS.ActivateUser','connectorId':'c'}}",
                "{'header':{},'payload':{'operationName':'AWS.ActivateUser','connectorId':'c'}}",
                "{'header':{'auth':{}},'payload':{'operationName':'AWS.ActivateUser','connectorId':'c'}}",
                "{'header':{'auth':{'type':'OAuth2.0'}},'payload':{'operationName':'AWS.ActivateUser','connectorId':'c'}}",
                "{'header':{'auth':{'token':'t','type':'OAuth2.0'}},'payload':{'operationName':'AWS.ActivateUser'}}",
                "{'header':{'auth':{'token':'t','type':'OAuth2.0'}},'payload':{'operationName':'AWS.SendCommand',"
                        + "'connectorId':'c','connectorDeviceId':'d','traceId':'t'}}",
                "{'header':{'auth':{'token':'t','type':'OAuth2.0'}},'payload':{'operationName':'AWS.SendCommand',"
                        + "'connectorId':'c','connectorDeviceId':'d','traceId':'it is','endpoints':[]}}",
            })
    void whatCannotBeUnderstoodIsMalformed(String request) {
        String answer = house.answer(json(request));
        assertThat(House.codeOf(answer)).isEqualTo(400);
        assertThat(answer).contains("responseMessage");
        assertThat(house.connector.asked).isEmpty();
    }

    @Test
    void anOperationNobodyKnowsIsNotFound() {
        assertThat(house.code(Requests.request(Requests.OAUTH, "AWS.Explode", "")))
                .isEqualTo(404);
    }

    @Test
    void anAuthorizationNobodyKnowsIsNotSupported() {
        assertThat(house.code(Requests.request(json("{'token':'t','type':'Kerberos'}"), "AWS.ActivateUser", "")))
                .isEqualTo(403);
    }

    @Test
    void theTokenIsInNoTextOfOurs() {
        AccessToken token = new AccessToken("token-of-the-user");
        assertThat(token.toString()).doesNotContain("token-of-the-user");
        String answer = house.answer(Requests.activate().replace("connector-1", "no connector"));
        assertThat(answer).doesNotContain("token-of-the-user");
    }

    @Test
    void requestsHideTheTokenTheDeviceAndTheFields() {
        byte[] command =
                Requests.one("0x0008", "{'0x00':{'0x00':'value-of-a-field'}}").getBytes(StandardCharsets.UTF_8);
        assertThat(SendCommandRequest.readFrom(JsonReader.of(command)).toString())
                .contains("trace-1")
                .doesNotContain("token-of-the-user", "lamp-1", "value-of-a-field");
        byte[] discovery = Requests.discover("discovery1", "['lamp-1']").getBytes(StandardCharsets.UTF_8);
        assertThat(DiscoverDevicesRequest.readFrom(JsonReader.of(discovery)).toString())
                .contains("discovery1")
                .doesNotContain("token-of-the-user", "lamp-1");
    }

    @Test
    void failuresMayBeThrownInstead() {
        House throwing = new House(HandlerSettings.builder().failuresThrown(true));
        assertThatThrownBy(() -> throwing.answer("{}"))
                .isInstanceOfSatisfying(
                        RequestFailedException.class,
                        failed -> assertThat(failed.responseCode()).isEqualTo(400));
        assertThat(throwing.code(Requests.activate())).isEqualTo(200);
    }

    @Test
    void warmingUpCallsNobody() {
        house.handler().warmUp();
        assertThat(house.connector.asked).isEmpty();
        assertThat(house.events).isEmpty();
        assertThat(house.failures).isEmpty();
    }

    /** A request followed by white space, and how much of it was taken. */
    private static final class CountingStream extends InputStream {
        private final InputStream start;
        private final int length;
        private int taken;

        private CountingStream(byte[] start, int length) {
            this.start = new ByteArrayInputStream(start);
            this.length = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read in blocks");
        }

        @Override
        public int read(byte[] into, int offset, int count) throws java.io.IOException {
            if (taken == length) {
                return -1;
            }
            int read = Math.min(count, length - taken);
            int real = Math.max(0, start.read(into, offset, read));
            for (int i = real; i < read; i++) {
                into[offset + i] = ' ';
            }
            taken += read;
            return read;
        }
    }
}
