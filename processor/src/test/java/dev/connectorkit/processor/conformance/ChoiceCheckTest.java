package dev.connectorkit.processor.conformance;

import static dev.connectorkit.processor.conformance.Claims.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.notation.Truth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceCheckTest {
    @Test
    void exactlyOneIsMissingOrThereTwice() {
        assertThat(findings("", "PIR!: O.a", "US!: O.a", "PHY!: O.a"))
                .containsExactly("exactly one of PIR, US, PHY must be claimed, found none");
        assertThat(findings("", "PIR: O.a", "US: O.a", "PHY!: O.a"))
                .containsExactly("exactly one of PIR, US, PHY must be claimed, found PIR, US");
        assertThat(findings("", "PIR: O.a", "US!: O.a", "PHY!: O.a")).isEmpty();
    }

    @Test
    void atLeastAndAtMost() {
        assertThat(findings("", "A!: O.a+", "B!: O.a+"))
                .containsExactly("at least one of A, B must be claimed, found none");
        assertThat(findings("", "A: O.a+", "B: O.a+")).isEmpty();
        assertThat(findings("", "A: O.a2+", "B!: O.a2+", "C!: O.a2+"))
                .containsExactly("at least 2 of A, B, C must be claimed, found A");
        assertThat(findings("TP", "A: [TP].a-", "B: [TP].a-"))
                .containsExactly("at most one of A, B must be claimed, found A, B");
        assertThat(findings("TP", "A!: [TP].a-", "B!: [TP].a-")).isEmpty();
    }

    @Test
    void aGroupThatDoesNotApplyAsksForNothing() {
        assertThat(findings("!TP", "A!: [TP].a", "B!: [TP].a")).isEmpty();
        assertThat(findings("?TP", "A!: [TP].a", "B!: [TP].a")).isEmpty();
    }

    @Test
    void whatIsThereForAnotherReasonSatisfiesItsGroup() {
        assertThat(findings("F", "A: F, O.a+", "B!: O.a+")).isEmpty();
    }

    @Test
    void whatIsThereForAnotherReasonIsNotHeldAgainstIt() {
        assertThat(findings("F", "A: F, O.a", "B: O.a")).isEmpty();
    }

    @Test
    void whatIsUnknownMayStillMeetIt() {
        assertThat(findings("", "A?: O.a+", "B!: O.a+")).isEmpty();
        assertThat(findings("?F", "A: [F].a", "B: O.a")).isEmpty();
    }

    @Test
    void groupsAreCountedApart() {
        assertThat(findings("", "A: O.a", "B!: O.a", "C!: O.b+"))
                .containsExactly("at least one of C must be claimed, found none");
    }

    private static List<String> findings(String known, String... siblings) {
        var elements = Arrays.stream(siblings)
                .map(sibling -> {
                    var name = sibling.substring(0, sibling.indexOf(':'));
                    var present = switch (name.charAt(name.length() - 1)) {
                        case '!' -> Truth.FALSE;
                        case '?' -> Truth.UNKNOWN;
                        default -> Truth.TRUE;
                    };
                    return new ChoiceCheck.Sibling(
                            present == Truth.TRUE ? name : name.substring(0, name.length() - 1),
                            present,
                            Conformance.parse(sibling.substring(sibling.indexOf(':') + 2)));
                })
                .toList();
        return ChoiceCheck.of(elements, claim(known)).stream()
                .map(ChoiceCheck.Finding::message)
                .toList();
    }
}
