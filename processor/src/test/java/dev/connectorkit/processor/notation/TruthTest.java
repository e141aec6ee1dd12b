package dev.connectorkit.processor.notation;

import static dev.connectorkit.processor.notation.Truth.FALSE;
import static dev.connectorkit.processor.notation.Truth.TRUE;
import static dev.connectorkit.processor.notation.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE,    FALSE",
        "TRUE,    FALSE,   FALSE,   TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE,    UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE,    TRUE",
        "FALSE,   FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE,    UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void joinsTwo(Truth left, Truth right, Truth and, Truth or, Truth xor) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
        assertThat(left.xor(right)).isEqualTo(xor);
    }

    @Test
    void negates() {
        assertThat(List.of(TRUE.not(), FALSE.not(), UNKNOWN.not())).containsExactly(FALSE, TRUE, UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void twoNegationsCancel(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }
}
