package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the features a device class must mean. A feature follows when an element that is claimed could not be there
 * without it, or when a rule makes it mandatory; it is ruled out when an element that is claimed could not be there
 * with it, or when a rule disallows it. That is repeated until nothing new follows. A feature is never guessed: where
 * either of two would do, both stay unknown.
 *
 * <p>A provisional element is judged by what the specification says behind its {@code P}: whoever maps an attribute of
 * {@code P, LT} means feature LT.
 */
public final class FeatureInference {
    private final Map<String, Contradiction> contradictions = new LinkedHashMap<>();
    private Claim claim;

    private FeatureInference(Claim claim) {
        this.claim = claim;
    }

    /**
     * What is said of a feature: by its cluster, and again by a device type that narrows it.
     *
     * @param feature the feature's code
     * @param conformance what is said
     * @param origin who says so, such as {@code cluster OnOff} or {@code device type Dimmable Light}
     */
    public record FeatureRule(String feature, Conformance conformance, String origin) {}

    /**
     * An element the device class claims.
     *
     * @param subject what texts call it, such as {@code attribute OnTime}
     * @param conformance its conformance in the cluster
     */
    public record ClaimedElement(String subject, Conformance conformance) {}

    /**
     * What follows.
     *
     * @param claim the claim with the features learnt, each with its cause
     * @param contradictions features that must be and must not be there; each once
     */
    public record Result(Claim claim, List<Contradiction> contradictions) {

        /**
         * Keeps the contradictions.
         *
         * @param claim the claim with the features learnt, each with its cause
         * @param contradictions features that must be and must not be there; each once
         */
        public Result {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * A feature that must be claimed and must not be.
     *
     * @param feature what texts call it, such as {@code feature LT (Lighting)}
     * @param claimedBecause why it must be
     * @param ruledOutBecause why it must not be
     */
    public record Contradiction(String feature, String claimedBecause, String ruledOutBecause) {

        /**
         * The contradiction as text.
         *
         * @return one sentence with both causes
         */
        public String message() {
            return feature + " must be claimed because " + claimedBecause + ", and must not be because "
                    + ruledOutBecause;
        }
    }

    /**
     * Infers features.
     *
     * @param start what is known: every feature of the cluster, unknown unless declared, and every element
     * @param rules what the cluster and the device type say of each feature
     * @param elements the elements that are claimed
     * @return what follows; its claim is not yet {@linkplain Claim#closed() closed}
     */
    public static Result infer(Claim start, Collection<FeatureRule> rules, Collection<ClaimedElement> elements) {
        var inference = new FeatureInference(start);
        Claim before;
        do {
            before = inference.claim;
            rules.forEach(inference::applyRule);
            elements.forEach(element -> inference.applyNeeds(element.conformance(), element.subject() + " is mapped"));
            rules.forEach(inference::applyNeedsOfFeature);
        } while (before != inference.claim);
        rules.forEach(inference::applyProhibition);
        return new Result(inference.claim, new ArrayList<>(inference.contradictions.values()));
    }

    private void applyRule(FeatureRule rule) {
        var verdict = ConformanceCheck.of(rule.conformance(), claim);
        if (verdict.ruling() == Ruling.MANDATORY) {
            learn(rule.feature(), Truth.TRUE, rule.origin() + " requires it" + because(rule, verdict));
        } else if (verdict.ruling() == Ruling.DISALLOWED && claim.presence(rule.feature()) == Truth.UNKNOWN) {
            learn(rule.feature(), Truth.FALSE, rule.origin() + " rules it out" + because(rule, verdict));
        }
    }

    /** A claimed feature that a rule disallows for reasons other than features: those have been reported as such. */
    private void applyProhibition(FeatureRule rule) {
        var verdict = ConformanceCheck.of(rule.conformance(), claim);
        var reported = rule.conformance().conditions().stream()
                .flatMap(condition -> condition.presences().stream())
                .anyMatch(contradictions::containsKey);
        if (verdict.ruling() == Ruling.DISALLOWED && !reported) {
            learn(rule.feature(), Truth.FALSE, rule.origin() + " rules it out" + because(rule, verdict));
        }
    }

    private static String because(FeatureRule rule, Verdict verdict) {
        return rule.conformance().conditions().isEmpty() ? "" : ", because " + verdict.because();
    }

    private void applyNeedsOfFeature(FeatureRule rule) {
        var fact = claim.fact(rule.feature());
        if (fact != null && fact.truth() == Truth.TRUE && !contradictions.containsKey(rule.feature())) {
            applyNeeds(rule.conformance(), fact.clause());
        }
    }

    private void applyNeeds(Conformance conformance, String since) {
        var settled = conformance.settled();
        var names = new TreeSet<String>();
        settled.conditions().forEach(condition -> condition.collectPresences(names));
        for (var name : names) {
            if (isFeature(name)) {
                applyNeed(settled, name, since);
            }
        }
    }

    private void applyNeed(Conformance conformance, String feature, String since) {
        var with = mayBePresent(conformance, feature, Truth.TRUE);
        var without = mayBePresent(conformance, feature, Truth.FALSE);
        // What is impossible both ways is the fault of something else.
        if (with && !without) {
            learn(feature, Truth.TRUE, since + ", which needs it");
        } else if (without && !with) {
            learn(feature, Truth.FALSE, since + ", which excludes it");
        }
    }

    private boolean mayBePresent(Conformance conformance, String feature, Truth assumed) {
        return ConformanceCheck.of(conformance, claim.withFeature(feature, assumed, ""))
                .mayBePresent();
    }

    private boolean isFeature(String name) {
        var fact = claim.fact(name);
        return fact != null && fact.kind() == Fact.Kind.FEATURE;
    }

    private void learn(String feature, Truth truth, String cause) {
        var known = claim.fact(feature);
        if (known == null || known.truth() == Truth.UNKNOWN) {
            claim = claim.withFeature(feature, truth, cause);
        } else if (known.truth() != truth) {
            contradictions.putIfAbsent(feature, contradiction(known, cause));
        }
    }

    private static Contradiction contradiction(Fact known, String cause) {
        var knownCause = known.cause().isEmpty() ? "it is declared so" : known.cause();
        return known.truth() == Truth.TRUE
                ? new Contradiction(known.subject(), knownCause, cause)
                : new Contradiction(known.subject(), cause, knownCause);
    }
}
