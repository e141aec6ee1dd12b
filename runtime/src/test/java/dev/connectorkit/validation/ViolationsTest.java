package dev.connectorkit.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private final Violations violations = new Violations();

    @Test
    void growsPathsFromTheInsideOut() {
        violations.add("first", "untouched");
        int device = violations.mark();
        int report = violations.mark();
        int endpoint = violations.mark();
        violations.checkSize("clusters", 51, 0, 50);
        violations.prefix(endpoint, "endpoints", 0);
        violations.prefix(report, "CapabilityReport");
        violations.prefix(device, "Devices", 3);

        assertThat(violations.list())
                .extracting(Violation::toString)
                .containsExactly(
                        "first: untouched", "Devices[3].CapabilityReport.endpoints[0].clusters: at most 50, found 51");
    }

    @Test
    void namesElementsAndKeys() {
        int mark = violations.mark();
        violations.add("", "must not be empty");
        violations.prefix(mark, "", 2);
        violations.prefix(mark, "commands", "0x01");
        violations.prefix(mark, "clusters", 0);

        assertThat(violations.list())
                .containsExactly(new Violation("clusters[0].commands['0x01'][2]", "must not be empty"));
    }

    @Test
    void countsCodePoints() {
        violations.checkLength("Name", "😀".repeat(256), 1, 256);
        violations.checkLength("Name", "😀", 1, 1);
        assertThat(violations.isEmpty()).isTrue();

        violations.checkLength("Name", "😀", 2, 3);
        violations.checkLength("Name", "x".repeat(257), 1, 256);
        assertThat(violations.list())
                .extracting(Violation::message)
                .containsExactly("at least 2 characters, found 1", "at most 256 characters, found 257");
    }

    @Test
    void showsValuesUnlessTheyAreSensitive() {
        StringPattern pattern = StringPattern.of("^[a-z]+$");
        violations.checkPattern("Name", "Mom's\nlamp" + "x".repeat(100), pattern);
        violations.checkSensitivePattern("UserId", "auth0|canary", pattern);

        assertThat(violations.list().get(0).message())
                .startsWith("must match ^[a-z]+$, found \"Mom's\\u000alampxxx")
                .endsWith("…\"");
        assertThat(violations.list().get(1).message()).isEqualTo("must match ^[a-z]+$ (sensitive value not shown)");
    }

    @Test
    void countsElementsThatComeAgain() {
        violations.checkUnique("names", List.of("a", "b"));
        assertThat(violations.isEmpty()).isTrue();

        violations.checkUnique("names", List.of("a", "b", "a"));
        assertThat(violations.list())
                .containsExactly(new Violation("names", "each element once, found 3 elements of which 2 differ"));
    }

    @Test
    void throwsThemAllAtOnce() {
        assertThatCode(() -> violations.throwIfAny("Request")).doesNotThrowAnyException();

        violations.checkRange("StatusCode", 99, 100, 550);
        violations.checkRange("featureMap", 4294967296L, 0, 4294967295L);

        assertThatThrownBy(() -> violations.throwIfAny("SendConnectorEventRequest"))
                .asInstanceOf(type(InvalidRequestException.class))
                .satisfies(e -> assertThat(e.violations()).hasSize(2))
                .satisfies(e -> assertThat(e).hasMessage("""
                        SendConnectorEventRequest does not meet the model's constraints (2):
                          StatusCode: at least 100, found 99
                          featureMap: at most 4294967295, found 4294967296"""));
    }
}
