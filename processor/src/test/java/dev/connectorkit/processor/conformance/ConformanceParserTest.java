package dev.connectorkit.processor.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.connectorkit.processor.conformance.Condition.Connective;
import dev.connectorkit.processor.notation.NotationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceParserTest {
    @Test
    void readsAnOtherwiseListBranchByBranch() {
        assertThat(Conformance.parse("A, [B], O"))
                .isEqualTo(new Conformance.Otherwise(List.of(
                        new Conformance.Mandatory(present("A")),
                        new Conformance.Optional(present("B"), null),
                        new Conformance.Optional(null, null))));
    }

    @ParameterizedTest
    @CsvSource({"O.a, a, 1, EXACTLY", "O.b+, b, 1, AT_LEAST", "O.a2+, a, 2, AT_LEAST", "O.c3-, c, 3, AT_MOST"})
    void readsChoices(String notation, String set, int count, Choice.Bound bound) {
        assertThat(Conformance.parse(notation))
                .isEqualTo(new Conformance.Optional(null, new Choice(set, count, bound)));
    }

    @Test
    void keepsAChoiceWithItsBranch() {
        assertThat(Conformance.parse("[!PA].a, STA | PAU, O"))
                .isEqualTo(new Conformance.Otherwise(List.of(
                        new Conformance.Optional(
                                new Condition.Not(present("PA")), new Choice("a", 1, Choice.Bound.EXACTLY)),
                        new Conformance.Mandatory(joined(Connective.OR, present("STA"), present("PAU"))),
                        new Conformance.Optional(null, null))));
    }

    @Test
    void andBindsCloserThanXorAndXorCloserThanOr() {
        var expected = joined(
                Connective.OR,
                present("A"),
                joined(Connective.XOR, joined(Connective.AND, present("B"), present("C")), present("D")));
        assertThat(Conformance.parse("A | B & C ^ D")).isEqualTo(new Conformance.Mandatory(expected));
    }

    @Test
    void notBindsClosestAndComparisonsNext() {
        var expected = joined(
                Connective.AND,
                new Condition.Not(present("USR")),
                new Condition.Comparison(new Operand.Named("Status"), Comparator.EQUAL, new Operand.Named("Success")));
        assertThat(Conformance.parse("!USR & Status == Success")).isEqualTo(new Conformance.Mandatory(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LF & PA_LF, [LF]",
                "[HoldTime & (PIR | !PIR & !US)], D",
                "!(LT | DF)",
                "OperationalStateID >= 128 & OperationalStateID <= 191",
                "METADATA & WebRTCSessionID == null",
                "RequiresEncodedPixels == true",
                "SolicitOffer.VideoStreamID, D",
                "P, [Rev >= v2 & ICTL & !ImageRotation].b+",
                "TariffUnit != -3",
                "P, desc",
                "O, D",
                "X"
            })
    void writesWhatItRead(String notation) {
        assertThat(Conformance.parse(notation).notation()).isEqualTo(notation);
    }

    @Test
    void leavesOutWhatIsNotNeeded() {
        assertThat(Conformance.parse(" [ (A&B) | ((C)) ] .a + ").notation()).isEqualTo("[A & B | C].a+");
        assertThat(Conformance.parse("A & (B | C)").notation()).isEqualTo("A & (B | C)");
    }

    @Test
    void whatFollowsAProvisionalIsWhatSettlesIt() {
        assertThat(Conformance.parse("P, LT, O").settled()).isEqualTo(Conformance.parse("LT, O"));
        assertThat(Conformance.parse("P, LT").settled()).isEqualTo(Conformance.parse("LT"));
        assertThat(Conformance.parse("P").settled()).isEqualTo(Conformance.parse("P"));
    }

    @Test
    void saysWhereAndWhatWasExpected() {
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> Conformance.parse("[LT & ]"))
                .withMessage("notation \"[LT & ]\" must have a name, a value, \"!\" or \"(\" at character 7, found"
                        + " \"]\": correct it in the model");
        assertThatExceptionOfType(NotationException.class)
                .isThrownBy(() -> Conformance.parse("LT, "))
                .withMessageContaining("at character 5, found the end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "LT O",
                "[LT",
                "[LT]]",
                "O.",
                "O.A",
                "O.a0",
                "O.a2x",
                "M.a",
                "LT.a+",
                "A &",
                "A == ",
                "!3",
                "!A == B",
                "3",
                "v7",
                "A > 99999999999999999999",
                "A > 1.5",
                "LT # x",
                "(A",
                "A | | B",
                "[]",
                "O.a++"
            })
    void refusesWhatIsNotInTheNotation(String notation) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Conformance.parse(notation));
    }

    private static Condition present(String name) {
        return new Condition.Present(name);
    }

    private static Condition joined(Connective connective, Condition... terms) {
        return new Condition.Joined(connective, List.of(terms));
    }
}
