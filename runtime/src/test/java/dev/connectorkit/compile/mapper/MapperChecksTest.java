package dev.connectorkit.compile.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.document.Document;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Values of every kind, on the wire and refused; and more clusters than one event takes. */
class MapperChecksTest {

    @Test
    void splitsAtFiveClustersAndKeepsTheirOrder() {
        assertThat(Json.of(ManyClustersMatter.state(ManyClusters.sample()))).containsExactly("""
                        {"id":"outlet7","clusters":[\
                        {"id":"0x0006","attributes":{"0x0000":true}},\
                        {"id":"0x0028","attributes":{"0x0001":"Acme","0x0005":"Küche"}},\
                        {"id":"0x0033","attributes":{"0x0002":18446744073709551615}},\
                        {"id":"0x0060","attributes":{"0x0000":["wash","spin"],"0x0005":{"0":0}}},\
                        {"id":"0x0101","attributes":{"0x0000":1}}]}""", """
                        {"id":"outlet7","clusters":[\
                        {"id":"0x0402","attributes":{"0x0000":2150}},\
                        {"id":"0x040d","attributes":{"0x0000":412.5}},\
                        {"id":"0x0452","attributes":{"0x0001":"AAAAAAAAAAAAAAAAAAAAAA=="}}]}""");
    }

    @Test
    void givesNullForWhatIsNotThere() {
        ManyClusters sample = ManyClusters.sample();
        ManyClusters without = new ManyClusters(
                sample.on(),
                sample.vendor(),
                sample.label(),
                sample.upTime(),
                null,
                sample.error(),
                OptionalDouble.empty(),
                sample.co2(),
                sample.agent(),
                null);
        assertThat(Json.of(ManyClustersMatter.changes(sample, without))).containsExactly("""
                        {"id":"outlet7","clusters":[\
                        {"id":"0x0060","attributes":{"0x0000":null}},\
                        {"id":"0x0101","attributes":{"0x0000":null}},\
                        {"id":"0x0402","attributes":{"0x0000":null}}]}""");
    }

    @Test
    void comparesWhatIsInArraysAndLists() {
        ManyClusters again = new ManyClusters(
                true,
                "Acme",
                "Küche",
                new BigInteger("18446744073709551615"),
                new ArrayList<>(List.of("wash", "spin")),
                Document.parse("{ \"0\": 0 }"),
                OptionalDouble.of(21.5),
                412.5f,
                new byte[16],
                (short) 1);
        assertThat(ManyClustersMatter.changes(ManyClusters.sample(), again)).isEmpty();
    }

    @Test
    void refusesAllThatIsWrongAtOnceAndSaysWhere() {
        ManyClusters wrong = new ManyClusters(
                nothing(),
                "a vendor's name of more than 32 bytes",
                "half of a pair: \ud83d",
                BigInteger.ONE.negate(),
                Arrays.asList("wash", nothing()),
                Document.parse("{}"),
                OptionalDouble.of(1000),
                Float.NaN,
                new byte[3],
                (short) 9);
        assertThatThrownBy(() -> ManyClustersMatter.state(wrong))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRequestException.class))
                .extracting(InvalidRequestException::violations, InstanceOfAssertFactories.list(Violation.class))
                .containsExactly(
                        new Violation("ManyClusters.on (OnOff.OnOff 0x0006/0x0000)", "must have a value, found null"),
                        new Violation(
                                "ManyClusters.vendor (BasicInformation.VendorName 0x0028/0x0001)",
                                "at most 32 bytes, found 37"),
                        new Violation(
                                "ManyClusters.label (BasicInformation.NodeLabel 0x0028/0x0005)",
                                "must be Unicode text, found half a surrogate pair at 16"),
                        new Violation(
                                "ManyClusters.upTime (GeneralDiagnostics.UpTime 0x0033/0x0002)",
                                "at least 0, found less"),
                        new Violation(
                                "ManyClusters.phases (OperationalState.PhaseList 0x0060/0x0000)[1]",
                                "must have a value, found null"),
                        new Violation("ManyClusters.lock (DoorLock.LockState 0x0101/0x0000)", "at most 3, found more"),
                        new Violation(
                                "ManyClusters.temperature (TemperatureMeasurement.MeasuredValue 0x0402/0x0000)",
                                "temperature in °C for temperature in 0.01 °C: expected -273.15 to 327.67, found"
                                        + " more; for °F use Fahrenheit"),
                        new Violation(
                                "ManyClusters.co2 (CarbonDioxideConcentrationMeasurement.MeasuredValue 0x040d/0x0000)",
                                "must be finite, found NaN"),
                        new Violation(
                                "ManyClusters.agent (ThreadBorderRouterManagement.BorderAgentID 0x0452/0x0001)",
                                "at least 16 bytes, found 3"));
    }

    @Test
    void refusesTheChangeToAValueOutOfRange() {
        RecordLight light = new RecordLight("1", null, true, 0.5, null, 2700);
        assertThatThrownBy(() -> RecordLightMatter.changes(light, light.withOnLevel(255)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(
                        "RecordLight.onLevel (LevelControl.OnLevel 0x0008/0x0011): at most 254, found more");
    }

    /** What a class that does not know of nullness may hand over. */
    private static <T> T nothing() {
        return null;
    }
}
