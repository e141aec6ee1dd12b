package dev.connectorkit.processor.conformance;

import static dev.connectorkit.processor.conformance.Claims.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.notation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformanceCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "M;;MANDATORY",
                "O;;OPTIONAL",
                "X;;DISALLOWED",
                "D;;DEPRECATED",
                "P;;PROVISIONAL",
                "desc;;UNDECIDABLE",
                // One condition: it holds, it does not, nobody knows.
                "LT;LT;MANDATORY",
                "LT;!LT;DISALLOWED",
                "LT;?LT;UNDECIDABLE",
                "LT;;UNDECIDABLE",
                "[LT];LT;OPTIONAL",
                "[LT];!LT;DISALLOWED",
                "[LT];?LT;UNDECIDABLE",
                // The first that applies wins.
                "A, B, O;A B;MANDATORY",
                "A, B, O;!A B;MANDATORY",
                "A, B, O;!A !B;OPTIONAL",
                "A, B, O;?A B;MANDATORY",
                "A, B, O;?A !B;UNDECIDABLE",
                "[A], B;A B;OPTIONAL",
                "[A], B;?A B;UNDECIDABLE",
                "[A], O;?A;OPTIONAL",
                "TEVT & AUTO, [AUTO];!TEVT AUTO;OPTIONAL",
                "TEVT & AUTO, [AUTO];TEVT !AUTO;DISALLOWED",
                "[Status == Success], M;;UNDECIDABLE",
                "M, D;;MANDATORY",
                "O, D;;OPTIONAL",
                "[A], D;!A;DEPRECATED",
                // Provisional comes first, whatever follows.
                "P, LT;LT;PROVISIONAL",
                "P, LT;!LT;PROVISIONAL",
                "P, M;;PROVISIONAL",
                "P, desc;;PROVISIONAL",
                // Precedence decides these.
                "[LT & !OFFONLY];LT !OFFONLY;OPTIONAL",
                "[LT & !OFFONLY];LT OFFONLY;DISALLOWED",
                "[LT & !OFFONLY];?LT OFFONLY;DISALLOWED",
                "[!(LT | DF)];!LT !DF;OPTIONAL",
                "[!(LT | DF)];LT ?DF;DISALLOWED",
                "A | B & C;A !B !C;MANDATORY",
                "A | B & C;!A B !C;DISALLOWED",
                "!A & B;!A !B;DISALLOWED",
                "A ^ B;A B;DISALLOWED",
                "A ^ B;A !B;MANDATORY",
                "A ^ B;A ?B;UNDECIDABLE",
                "A | B;A ?B;MANDATORY",
                "A & B;!A ?B;DISALLOWED",
                "PIR | !PIR & !US;!PIR !US;MANDATORY",
                // Choices are optional one by one.
                "O.a+;;OPTIONAL",
                "[TP].a-;TP;OPTIONAL",
                "[TP].a-;!TP;DISALLOWED",
                "AUTO, O.a+;AUTO;MANDATORY",
                "AUTO, O.a+;!AUTO;OPTIONAL",
                // Elements, fields and conditions.
                "HoldTime;@HoldTime;MANDATORY",
                "HoldTime;!@HoldTime;DISALLOWED",
                "[CurrentArea | Progress];!@CurrentArea @Progress;OPTIONAL",
                "TargetReheat, [TP];?~TargetReheat TP;UNDECIDABLE",
                "SolicitOffer.VideoStreamID, D;;UNDECIDABLE",
                "SIT | LIT;$Sit !$Lit;MANDATORY",
                "[WiFi];!$WiFi;DISALLOWED",
                "[WiFi];;UNDECIDABLE",
                // Revisions and values.
                "Rev >= v7, O;Rev=7;MANDATORY",
                "Rev >= v7, O;Rev=6;OPTIONAL",
                "Rev >= v7, O;;UNDECIDABLE",
                "[Rev >= v2];Rev=1;DISALLOWED",
                "NumberOfPrimaries > 2;NumberOfPrimaries=3;MANDATORY",
                "NumberOfPrimaries > 2;NumberOfPrimaries=2;DISALLOWED",
                "NumberOfPrimaries > 2;;UNDECIDABLE",
                "S >= 128 & S <= 191;S=191;MANDATORY",
                "S >= 128 & S <= 191;S=192;DISALLOWED",
                "Status == Success;Status=Success;MANDATORY",
                "Status == Success;Status=Busy;DISALLOWED",
                "Status != Success;Status=Busy;MANDATORY",
                "Success == Status;Status=Success;MANDATORY",
                "Status > Success;Status=Busy;UNDECIDABLE",
                "Id == null;Id=null;MANDATORY",
                "Id == null;Id=3;DISALLOWED",
                "Raw == true;Raw=true;MANDATORY",
                "Raw == true;Raw=false;DISALLOWED",
                "Raw == true;Raw=3;UNDECIDABLE",
                "METADATA & Id == null;!METADATA;DISALLOWED"
            })
    void judges(String expression, String known, Ruling ruling) {
        assertThat(ConformanceCheck.of(expression, claim(known == null ? "" : known))
                        .ruling())
                .isEqualTo(ruling);
    }

    @ParameterizedTest
    @CsvSource({
        "'A, O', ?A, true, true",
        "'[A]', ?A, true, true",
        "'A', !A, false, true",
        "'A, [B], D', !A !B, false, true",
        "'A, M', ?A, true, false",
        "'X', A, false, true",
        "'desc', A, true, true"
    })
    void saysWhatIsPossibleEvenWhenUndecided(String expression, String known, boolean present, boolean absent) {
        var verdict = ConformanceCheck.of(expression, claim(known));
        assertThat(verdict.mayBePresent()).isEqualTo(present);
        assertThat(verdict.mayBeAbsent()).isEqualTo(absent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "M;A;mandatory because the specification asks for it",
                "A;A;mandatory because feature A is claimed",
                "A | B;A B;mandatory because feature A is claimed",
                "A | B;!A !B;disallowed because feature A is not claimed and feature B is not claimed",
                "A & B;A !B;disallowed because feature B is not claimed",
                "A ^ B;A B;disallowed because feature A is claimed and feature B is claimed",
                "A, O;!A;optional because the specification leaves it open (feature A is not claimed)",
                "!A;!A;mandatory because feature A is not claimed",
                "A, O;?A;undecidable because feature A is neither claimed nor ruled out: it is mandatory or optional",
                "[A], O;?A;optional because that is so however it turns out that feature A is neither claimed nor ruled out",
                "Rev >= v7;Rev=6;disallowed because Rev >= v7 does not hold for v6",
                "N > 2;;undecidable because N > 2 is known only at run time: it is mandatory or disallowed",
                "P, A;A;'provisional because the specification has not settled it, later A'",
                "Foo;;undecidable because nothing is known of Foo: it is mandatory or disallowed",
                "X;;disallowed because the specification forbids it",
                "[A], D;!A;deprecated because the specification has withdrawn it (feature A is not claimed)",
                "WiFi;!$WiFi;disallowed because condition WiFi does not hold"
            })
    void explains(String expression, String known, String explanation) {
        assertThat(ConformanceCheck.of(expression, claim(known == null ? "" : known))
                        .explanation())
                .isEqualTo(explanation);
    }

    @Test
    void namesAFeatureInFullAndWhyItIsKnown() {
        var claim = Claim.builder()
                .feature("LT", "Lighting", Truth.TRUE, "device type Dimmable Light requires it")
                .build();
        assertThat(ConformanceCheck.of("LT", claim).explanation())
                .isEqualTo("mandatory because feature LT (Lighting) is claimed"
                        + " (device type Dimmable Light requires it)");
    }

    @Test
    void aFeatureComesBeforeAnEventOfItsName() {
        var claim = Claim.builder()
                .element(Fact.Kind.EVENT, "RFID", Truth.TRUE)
                .feature("RFID", "RFID", Truth.FALSE, "")
                .element(Fact.Kind.EVENT, "RFID", Truth.TRUE)
                .build();
        assertThat(ConformanceCheck.of("[RFID]", claim).ruling()).isEqualTo(Ruling.DISALLOWED);
    }

    @Test
    void aClosedClaimKnowsEveryFeature() {
        var closed = claim("A ?B !C").closed();
        assertThat(ConformanceCheck.of("A & !B & !C", closed).ruling()).isEqualTo(Ruling.MANDATORY);
    }
}
