package dev.connectorkit.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticKeyTest {

    @Test
    void givesEachKeyOnceAndInOrder() {
        List<String> keys =
                Arrays.stream(DiagnosticKey.values()).map(DiagnosticKey::key).toList();
        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithItsSubjectAndEndsWithoutAFullStop(DiagnosticKey key) {
        assertThat(key.text()).matches("(?s)[a-z{].*[^.]");
    }

    @Test
    void leavesBracesInArgumentsAlone() {
        assertThat(DiagnosticKey.BLANK_CONNECTOR_NAME.message(List.of("{1}", "{0}")))
                .isEqualTo("[CK-401] name of connector {1} must say what it connects: expected a name, found \"{0}\";"
                        + " write one");
    }
}
