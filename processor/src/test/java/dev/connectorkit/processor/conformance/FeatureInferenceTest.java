package dev.connectorkit.processor.conformance;

import static dev.connectorkit.processor.conformance.Claims.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.conformance.FeatureInference.ClaimedElement;
import dev.connectorkit.processor.conformance.FeatureInference.Contradiction;
import dev.connectorkit.processor.conformance.FeatureInference.FeatureRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureInferenceTest {
    private static final Map<String, String> ON_OFF =
            Map.of("LT", "[!OFFONLY]", "DF", "[!OFFONLY]", "OFFONLY", "[!(LT | DF)]");

    @Test
    void whatIsOnlyThereWithAFeatureImpliesIt() {
        var result = infer("?LT ?DF ?OFFONLY", ON_OFF, "OnTime: LT");
        assertThat(truths(result.claim())).isEqualTo("DF=UNKNOWN LT=TRUE OFFONLY=FALSE");
        assertThat(result.claim().fact("LT").clause())
                .isEqualTo("feature LT is claimed (attribute OnTime is mapped, which needs it)");
        assertThat(result.claim().fact("OFFONLY").cause()).contains("feature LT is claimed");
        assertThat(result.contradictions()).isEmpty();
    }

    @Test
    void whatIsAlwaysThereImpliesNothing() {
        assertThat(truths(infer("?LT ?DF ?OFFONLY", ON_OFF, "OnOff: M", "Other: O, LT")
                        .claim()))
                .isEqualTo("DF=UNKNOWN LT=UNKNOWN OFFONLY=UNKNOWN");
    }

    @Test
    void eitherOfTwoImpliesNeitherUntilOneIsOut() {
        assertThat(truths(infer("?A ?B", Map.of(), "E: A | B").claim())).isEqualTo("A=UNKNOWN B=UNKNOWN");
        assertThat(truths(infer("?A !B", Map.of(), "E: A | B").claim())).isEqualTo("A=TRUE B=FALSE");
        assertThat(truths(infer("?A ?B", Map.of(), "E: A | B", "F: !B").claim()))
                .isEqualTo("A=TRUE B=FALSE");
    }

    @Test
    void bothOfTwoAreImplied() {
        assertThat(truths(infer("?LF ?PA_LF", Map.of(), "E: [LF & PA_LF]").claim()))
                .isEqualTo("LF=TRUE PA_LF=TRUE");
    }

    @Test
    void featuresThatFeaturesNeedFollowToo() {
        var color = Map.of("HS", "EHUE, O", "EHUE", "CL, O", "CL", "O");
        assertThat(truths(infer("?HS ?EHUE ?CL", color, "ColorLoopActive: CL").claim()))
                .isEqualTo("CL=TRUE EHUE=TRUE HS=TRUE");
    }

    @Test
    void aProvisionalElementMeansWhatFollows() {
        assertThat(truths(infer("?HA", Map.of(), "HumanActivityDetected: P, HA").claim()))
                .isEqualTo("HA=TRUE");
    }

    @Test
    void aDeprecatedWayIsNoWay() {
        assertThat(truths(infer("?US @HoldTime", Map.of(), "UltrasonicDelay: [HoldTime & US], D")
                        .claim()))
                .isEqualTo("US=TRUE");
    }

    @Test
    void whatIsImpossibleForAnotherReasonImpliesNothing() {
        assertThat(truths(infer("?US !@HoldTime", Map.of(), "UltrasonicDelay: [HoldTime & US]")
                        .claim()))
                .isEqualTo("US=UNKNOWN");
    }

    @Test
    void aDeviceTypeThatRequiresWhatAnElementExcludesContradictsIt() {
        var rules = rules(ON_OFF);
        rules.add(new FeatureRule("OFFONLY", Conformance.parse("M"), "device type Test"));
        var elements = List.of(new ClaimedElement("attribute OnTime", Conformance.parse("LT")));
        var result = FeatureInference.infer(claim("?LT ?DF ?OFFONLY"), rules, elements);
        assertThat(result.contradictions())
                .extracting(Contradiction::message)
                .containsExactly("feature OFFONLY must be claimed because device type Test requires it, and must not"
                        + " be because feature LT is claimed (attribute OnTime is mapped, which needs it), which"
                        + " excludes it");
    }

    @Test
    void aDeclaredFeatureThatIsForbiddenIsAContradiction() {
        var result = infer("A", Map.of("A", "X"));
        assertThat(result.contradictions()).hasSize(1);
        assertThat(result.contradictions().get(0).message())
                .isEqualTo("feature A must be claimed because it is declared so, and must not be because cluster Test"
                        + " rules it out");
    }

    @Test
    void aRevisionThatIsTooLowIsAContradiction() {
        assertThat(infer("Rev=6 OCCEVENT", Map.of("OCCEVENT", "[Rev >= v7]")).contradictions())
                .extracting(Contradiction::ruledOutBecause)
                .containsExactly("cluster Test rules it out, because Rev >= v7 does not hold for v6");
    }

    @Test
    void twoDeclaredFeaturesThatExcludeEachOtherAreToldOnce() {
        assertThat(infer("LT !DF OFFONLY", ON_OFF).contradictions()).hasSize(1);
    }

    private static FeatureInference.Result infer(String known, Map<String, String> rules, String... elements) {
        var claimed = new ArrayList<ClaimedElement>();
        for (var element : elements) {
            var parts = element.split(": ");
            claimed.add(new ClaimedElement("attribute " + parts[0], Conformance.parse(parts[1])));
        }
        return FeatureInference.infer(claim(known), rules(rules), claimed);
    }

    private static List<FeatureRule> rules(Map<String, String> rules) {
        var list = new ArrayList<FeatureRule>();
        rules.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(rule ->
                        list.add(new FeatureRule(rule.getKey(), Conformance.parse(rule.getValue()), "cluster Test")));
        return list;
    }

    private static String truths(Claim claim) {
        return claim.features().values().stream()
                .map(fact -> fact.name() + "=" + fact.truth())
                .sorted()
                .reduce((left, right) -> left + " " + right)
                .orElse("");
    }
}
