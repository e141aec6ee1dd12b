package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.inbound.house.ChargerConnector;
import dev.connectorkit.inbound.house.ChargerConnector.Schedule;
import dev.connectorkit.inbound.house.ChargerConnector.Target;
import dev.connectorkit.inbound.house.ChargerConnectorHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of commands that are more than a number or a text. */
class StructureFieldsTest {
    private final ChargerConnector connector = new ChargerConnector();
    private final ConnectorHandler handler = new ChargerConnectorHandler(connector, (event, deadline) -> {});

    @Test
    void structuresAreRecordsAndBitmapsAreSets() throws IOException {
        send(
                "0x0099",
                "{'0x05':{'0':[{'0':3,'1':[{'0':420,'0x01':80},{'0':'60','2':1500,'9':[]}]},{'0x00':'0x40','1':[]}]}}");
        assertThat(connector.taken)
                .isEqualTo(List.of(
                        new Schedule(
                                3,
                                List.of(
                                        new Target(420, OptionalInt.of(80), Optional.empty()),
                                        new Target(60, OptionalInt.empty(), Optional.of(1.5)))),
                        new Schedule(0x40, List.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7                            | Field ChargingTargetSchedules must be a list of 0 to 7 elements.",
                "[7]                          | Field ChargingTargetSchedules 0 must be a structure.",
                "[null]                       | Field ChargingTargetSchedules 0 must have a value.",
                "[{'0':1,'1':[]},{'1':[]}]    | Field ChargingTargetSchedules 1 .DayOfWeekForSequence must have a value.",
                "[{'0':1,'1':[{'0':1440}]}]   | Field ChargingTargetSchedules 0 .ChargingTargets 0"
                        + " .TargetTimeMinutesPastMidnight must be a whole number from 0 to 1439.",
                "[{'0':128,'1':[]}]           | Field ChargingTargetSchedules 0 .DayOfWeekForSequence must be a whole number"
                        + " from 0 to 127.",
            })
    void whatIsWrongInAStructureIsToldWithItsPlace(String schedules, String message) throws IOException {
        assertThat(send("0x0099", "{'0x05':{'0x00':" + schedules + "}}")).contains(message);
        assertThat(connector.taken).isNull();
    }

    @Test
    void absentFieldsAreEmpty() throws IOException {
        send("0x0008", "{'0x00':{'0x00':1,'0x01':null}}");
        assertThat(connector.taken).isEqualTo("1 in OptionalInt.empty with null");
        send("0x0008", "{'0x00':{'0x00':1,'0x01':5,'0x02':3}}");
        assertThat(connector.taken).isEqualTo("1 in OptionalInt[5] with [EXECUTE_IF_OFF, COUPLE_COLOR_TEMP_TO_LEVEL]");
        send("0x0008", "{'0xff01':{'0x0011':null}}");
        assertThat(connector.taken).isEqualTo(OptionalInt.empty());
    }

    private String send(String cluster, String commands) throws IOException {
        var answer = new ByteArrayOutputStream();
        byte[] request = one(cluster, commands).getBytes(StandardCharsets.UTF_8);
        handler.handle(new ByteArrayInputStream(request), answer, Deadline.ofInvocation());
        return answer.toString(StandardCharsets.UTF_8);
    }
}
