package dev.connectorkit.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.connectorkit.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Spoilt requests: no exception escapes, no answer lacks a code of ours, and nothing but the connector's own exceptions is
 * answered with 500. {@code -Dconnectorkit.fuzz.cases=1000000} runs a million of them, {@code -Dconnectorkit.fuzz.seed} others.
 */
class HandlerFuzzTest {
    private static final int CASES = Integer.getInteger("connectorkit.fuzz.cases", 20_000);
    private static final long SEED = Long.getLong("connectorkit.fuzz.seed", 20_261_123L);
    private static final int CASES_OF_A_HOUSE = 1_000;
    private static final Set<Integer> CODES = Set.of(200, 400, 401, 403, 404, 413, 422, 500, 501, 502, 503, 504);

    private static final List<String> SEEDS = List.of(
            Requests.activate(),
            Requests.activate().replace(Requests.OAUTH, Requests.GENERAL),
            Requests.discover("d1", "[]"),
            Requests.discover("d2", "['lamp-1','lamp-2']"),
            Requests.request(Requests.OAUTH, "AWS.DeactivateUser", ""),
            Requests.one("0x0006", "{'0x01':{}}"),
            Requests.one("0x0008", "{'0x00':{'0x00':127,'0x01':null,'0x02':0,'0x03':'0'}}"),
            Requests.one("0x0202", "{'0xff01':{'0x0000':'3'}}"),
            Requests.one("0x0008", "{'0xff02':['0x0011',0,'*']}"),
            Requests.command(
                    "t",
                    "[{'id':'1','clusters':[{'id':'0x0006','commands':[{'0x00':{}},{'0x02':{}}]},"
                            + "{'id':'8','commands':{'0x00':[{'0':1}]}}]},{'id':'2','clusters':[]}]"));

    @Test
    void everySpoiltRequestIsAnswered() {
        Mutator mutator = new Mutator(SEED, SEEDS);
        House house = new House();
        for (int i = 0; i < CASES; i++) {
            if (i % CASES_OF_A_HOUSE == 0) {
                house = new House(HandlerSettings.builder().reserveMillis(0));
            }
            judge(i, mutator.next(), house);
            house.events.clear();
            house.connector.asked.clear();
        }
    }

    private static void judge(int number, byte[] request, House house) {
        try {
            byte[] answer = house.answer(request, Deadline.afterMillis(40));
            Document json = Document.parse(answer);
            int code = json.get("header").get("responseCode").asInt();
            assertThat(CODES).contains(code);
            assertThat(json.get("payload")).isNotNull();
            assertThat(house.failures).allMatch(HandlerFuzzTest::isOfTheConnector);
        } catch (Throwable thrown) {
            fail("case " + number + " of seed " + SEED + ": " + new String(request, StandardCharsets.UTF_8), thrown);
        }
        house.failures.clear();
    }

    /** The house throws one exception itself, and maps a level of 0 to a lamp that has none. */
    private static boolean isOfTheConnector(String failure) {
        return failure.endsWith("a method of the connector failed: IllegalStateException")
                || failure.endsWith("a confirmed state does not fit the service: InvalidRequestException");
    }
}
