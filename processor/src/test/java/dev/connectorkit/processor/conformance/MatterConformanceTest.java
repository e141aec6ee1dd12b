package dev.connectorkit.processor.conformance;

import static dev.connectorkit.processor.notation.MatterFacts.list;
import static dev.connectorkit.processor.notation.MatterFacts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.processor.notation.MatterFacts;
import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.ObjectNode;

/** The notation as Matter really uses it. */
class MatterConformanceTest {
    private static final List<String> KINDS = List.of("attributes", "commands", "events");

    @Test
    void everyExpressionIsReadAndWrittenBack() {
        var conformances = MatterFacts.conformances();
        conformances.forEach((path, notation) ->
                assertThat(Conformance.parse(notation).notation()).as(path).isEqualTo(notation));
        assertThat(conformances.size()).isEqualTo(5228);
        assertThat(new HashSet<>(conformances.values()).size()).isEqualTo(528);
    }

    @Test
    void everyKindOfExpressionOccurs() {
        var counts = new TreeMap<String, Integer>();
        new HashSet<>(MatterFacts.conformances().values())
                .forEach(notation -> counts.merge(kind(Conformance.parse(notation)), 1, Integer::sum));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "Deprecated", 1,
                        "Described", 1,
                        "Disallowed", 1,
                        "Mandatory", 1,
                        "Mandatory if", 299,
                        "Optional", 8,
                        "Optional if", 125,
                        "Otherwise", 91,
                        "Provisional", 1));
    }

    private static String kind(Conformance conformance) {
        return conformance.getClass().getSimpleName()
                + (conformance.conditions().isEmpty() || conformance instanceof Conformance.Otherwise ? "" : " if");
    }

    @Test
    void siblingsAgreeOnTheirGroups() {
        for (var cluster : list(MatterFacts.read(), "clusters")) {
            assertAgreement(list(cluster, "features"));
            for (var kind : KINDS) {
                assertAgreement(list(cluster, kind));
                list(cluster, kind).forEach(element -> assertAgreement(list(element, "fields")));
            }
            list(cluster, "structs").forEach(struct -> assertAgreement(list(struct, "fields")));
        }
        for (var deviceType : list(MatterFacts.read(), "deviceTypes")) {
            assertAgreement(list(deviceType, "server"));
            assertAgreement(list(deviceType, "components"));
        }
    }

    private static void assertAgreement(List<ObjectNode> siblings) {
        var groups = new TreeMap<String, Choice>();
        for (var sibling : siblings) {
            for (var choice :
                    Conformance.parse(text(sibling, "conformance", "O")).choices()) {
                assertThat(groups.merge(choice.set(), choice, (first, second) -> first))
                        .isEqualTo(choice);
            }
        }
    }

    /** Told everything a class can tell, a cluster keeps these open: prose, and values only known at run time. */
    @Test
    void littleIsUndecidableForAClaimThatIsComplete() {
        var undecidable = new TreeSet<String>();
        for (var cluster : list(MatterFacts.read(), "clusters")) {
            for (var truth : List.of(Truth.TRUE, Truth.FALSE)) {
                var claim = complete(cluster, truth);
                elements(cluster).forEach((name, conformance) -> {
                    if (ConformanceCheck.of(conformance, claim).ruling() == Ruling.UNDECIDABLE) {
                        undecidable.add(text(cluster, "name", "") + "." + name + " " + conformance.notation());
                    }
                });
            }
        }
        assertThat(undecidable)
                .hasSize(35)
                .allMatch(element -> element.endsWith(" desc")
                        || element.matches("ColorControl.attributes/Primary\\d\\w+ NumberOfPrimaries > \\d"));
    }

    /** Whatever the features, inference on the elements they allow finds no contradiction and no other feature. */
    @Test
    void whatASetOfFeaturesAllowsInfersNothingElse() {
        for (var cluster : list(MatterFacts.read(), "clusters")) {
            for (var feature : list(cluster, "features")) {
                var claim = complete(cluster, Truth.FALSE).withFeature(text(feature, "code", ""), Truth.TRUE, "");
                var claimed = new ArrayList<FeatureInference.ClaimedElement>();
                elements(cluster).forEach((name, conformance) -> {
                    if (ConformanceCheck.of(conformance.settled(), claim).mayBePresent()) {
                        claimed.add(new FeatureInference.ClaimedElement(name, conformance));
                    }
                });
                var open = new Object() {
                    Claim claim = complete(cluster, Truth.FALSE);
                };
                claim.features().keySet().forEach(code -> open.claim = open.claim.withFeature(code, Truth.UNKNOWN, ""));
                var result = FeatureInference.infer(open.claim, List.of(), claimed);
                assertThat(result.contradictions()).isEmpty();
                result.claim()
                        .features()
                        .forEach((code, fact) -> assertThat(fact.truth())
                                .as(text(cluster, "name", "") + " " + code)
                                .isIn(Truth.UNKNOWN, claim.presence(code)));
            }
        }
    }

    private static Map<String, Conformance> elements(ObjectNode cluster) {
        var elements = new TreeMap<String, Conformance>();
        for (var kind : KINDS) {
            for (var element : list(cluster, kind)) {
                elements.put(
                        kind + "/" + text(element, "name", ""), Conformance.parse(text(element, "conformance", "O")));
            }
        }
        return elements;
    }

    private static Claim complete(ObjectNode cluster, Truth truth) {
        var claim = Claim.builder().revision(3);
        list(cluster, "features")
                .forEach(feature -> claim.feature(text(feature, "code", ""), text(feature, "name", ""), truth, ""));
        list(cluster, "attributes")
                .forEach(element -> claim.element(Fact.Kind.ATTRIBUTE, text(element, "name", ""), truth));
        list(cluster, "commands")
                .forEach(element -> claim.element(Fact.Kind.COMMAND, text(element, "name", ""), truth));
        list(cluster, "events").forEach(element -> claim.element(Fact.Kind.EVENT, text(element, "name", ""), truth));
        return claim.build();
    }
}
