package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Values that their attributes cannot have, and what is said of them. */
class ReadingChecksTest {

    @Test
    void refusesAllThatIsWrongAtOnceAndSaysWhere() {
        List<MatterEndpoint> wrong = List.of(
                told("0x0006", "{\"0\":null}"),
                told("0x0028", "{\"5\":\"a name of more than 32 characters\"}"),
                told("0x0033", "{\"2\":18446744073709551616}"),
                told("0x0060", "{\"0\":[\"wash\",7,null],\"5\":true}"),
                told("0x0101", "{\"0\":256}"),
                told("0x0402", "{\"0\":1000000000}"),
                told("0x040d", "{\"0\":\"none\"}"),
                told("0x0452", "{\"1\":\"AAAA\"}"));
        assertThat(refused(() -> ManyClustersMatter.read(wrong)))
                .containsExactly(
                        new Violation("ManyClusters.on (OnOff.OnOff 0x0006/0x0000)", "must have a value, found null"),
                        new Violation(
                                "ManyClusters.label (BasicInformation.NodeLabel 0x0028/0x0005)",
                                "must be a text of 0 to 32 bytes, found 33 bytes"),
                        new Violation(
                                "ManyClusters.upTime (GeneralDiagnostics.UpTime 0x0033/0x0002)",
                                "must be a whole number from 0 to 18446744073709551615, found a number"),
                        new Violation(
                                "ManyClusters.phases (OperationalState.PhaseList 0x0060/0x0000)[1]",
                                "must be a text of 0 to 64 bytes, found a number"),
                        new Violation(
                                "ManyClusters.phases (OperationalState.PhaseList 0x0060/0x0000)[2]",
                                "must have a value, found null"),
                        new Violation(
                                "ManyClusters.error (OperationalState.OperationalError 0x0060/0x0005)",
                                "must be a structure, found a truth value"),
                        new Violation(
                                "ManyClusters.lock (DoorLock.LockState 0x0101/0x0000)",
                                "must be a whole number from 0 to 254, found a number"),
                        new Violation(
                                "ManyClusters.temperature (TemperatureMeasurement.MeasuredValue 0x0402/0x0000)",
                                "must be a whole number from -27315 to 32767, found a number"),
                        new Violation(
                                "ManyClusters.co2 (CarbonDioxideConcentrationMeasurement.MeasuredValue 0x040d/0x0000)",
                                "must be a number, found a text"),
                        new Violation(
                                "ManyClusters.agent (ThreadBorderRouterManagement.BorderAgentID 0x0452/0x0001)",
                                "must be 16 to 16 bytes in base 64, found 3 bytes"));
    }

    @Test
    void refusesWhatIsWrongWithinStructures() {
        String modes = "[{\"0\":\"Idle\",\"0x01\":300,\"2\":[{\"1\":1},{\"1\":\"one\"},7]},{\"1\":1,\"2\":null},null]";
        String path = "PowerStrip.Meter.modes (RvcRunMode.SupportedModes 0x0054/0x0000)";
        assertThat(refused(() ->
                        PowerStrip_MeterMatter.read(ReadingTest.endpoint("meter", "0x0054", "{\"0\":" + modes + "}"))))
                .containsExactly(
                        new Violation(path + "[0].Mode", "must be a whole number from 0 to 255, found a number"),
                        new Violation(
                                path + "[0].ModeTags[1].Value", "must be a whole number from 0 to 65535, found a text"),
                        new Violation(path + "[0].ModeTags[2]", "must be a structure, found a number"),
                        new Violation(path + "[1].Label", "must have a value, found none"),
                        new Violation(path + "[1].ModeTags", "must have a value, found null"),
                        new Violation(path + "[2]", "must have a value, found null"));
    }

    @Test
    void saysWhichConstantsThereAre() {
        var endpoint = ReadingTest.endpoint("1", "6", "{\"0x4003\":7}");
        assertThat(refused(() -> OddSensorMatter.read(endpoint)))
                .containsExactly(new Violation(
                        "OddSensor.startUp (OnOff.StartUpOnOff 0x0006/0x4003)",
                        "must be one of 0, 1, 2, found another"));
    }

    /** Matter's null has no place in a member that is never null. */
    @Test
    void refusesNullForAPrimitive() {
        var endpoint = ReadingTest.endpoint("1", "0x0402", "{\"0\":null}");
        assertThat(refused(() -> OddSensorMatter.read(endpoint)))
                .containsExactly(new Violation(
                        "OddSensor.temperature (TemperatureMeasurement.MeasuredValue 0x0402/0x0000)",
                        "must have a value, found null"));
    }

    @Test
    void saysWhatAConverterSaysOfWhatItCannotGiveBack() {
        var endpoint = ReadingTest.endpoint("1", "0x0300", "{\"7\":0}");
        assertThat(refused(() -> RecordLightMatter.read(endpoint)))
                .singleElement()
                .satisfies(one -> assertThat(one.path())
                        .isEqualTo("RecordLight.kelvin (ColorControl.ColorTemperatureMireds 0x0300/0x0007)"))
                .satisfies(one -> assertThat(one.message()).isNotBlank());
    }

    private static MatterEndpoint told(String cluster, String attributes) {
        return ReadingTest.endpoint("outlet7", cluster, attributes);
    }

    private static List<Violation> refused(ThrowingCallable read) {
        return catchThrowableOfType(InvalidRequestException.class, read).violations();
    }
}
