package dev.connectorkit.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.event.MatterCapabilityReport;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.Violation;
import dev.connectorkit.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written ahead goes into requests as it would be written anew, and what is wrong is told as before. */
class JsonAheadTest {
    private static final MatterCapabilityReport REPORT = report("1");

    @Test
    void writesWhatWouldBeWrittenAnew() {
        assertThat(json(REPORT.writtenAhead())).isEqualTo(json(REPORT)).contains("\"version\":\"1.0.0\"");
        assertThat(REPORT.writtenAhead()).isEqualTo(REPORT).hasSameHashCodeAs(REPORT);
    }

    @Test
    void takesItsPlaceBetweenOthers() {
        JsonWriter json = new JsonWriter();
        json.beginArray();
        REPORT.writtenAhead().writeTo(json);
        REPORT.writtenAhead().writeTo(json);
        json.endArray();
        assertThat(new String(json.toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("[" + json(REPORT) + "," + json(REPORT) + "]");
    }

    @Test
    void forgetsWhatIsChanged() {
        var changed = REPORT.writtenAhead().toBuilder().nodeId("n").build();
        assertThat(json(changed)).contains("\"nodeId\":\"n\"");
    }

    @Test
    void tellsWhatIsWrongInEachRequest() {
        var wrong = report("an id with blanks").writtenAhead();
        assertThat(violations(wrong))
                .isEqualTo(violations(report("an id with blanks")))
                .isNotEmpty();
        assertThat(json(wrong)).isEqualTo(json(report("an id with blanks")));
    }

    private static MatterCapabilityReport report(String endpoint) {
        return MatterCapabilityReport.builder(
                        "1.0.0",
                        List.of(MatterCapabilityReportEndpoint.builder(endpoint, List.of("On/Off Light"), List.of())
                                .build()))
                .build();
    }

    private static List<Violation> violations(MatterCapabilityReport report) {
        Violations violations = new Violations();
        report.validate(violations);
        return violations.list();
    }

    private static String json(MatterCapabilityReport report) {
        JsonWriter json = new JsonWriter();
        report.writeTo(json);
        return new String(json.toByteArray(), StandardCharsets.UTF_8);
    }
}
