package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a device class claims of one cluster, as far as it is known while it compiles: its features, what it maps, the
 * revision, the conditions of its device type, values that are constant. Immutable.
 *
 * <p>A name that was never told is unknown, not absent: tell every feature of the cluster and every element of it,
 * mapped or not, or what depends on them stays {@link Ruling#UNDECIDABLE}.
 */
public final class Claim {
    private final Map<String, Fact> facts;
    private final Map<String, Fact> conditions;
    private final Map<String, Operand.Constant> values;
    private final @Nullable Integer revision;

    private Claim(
            Map<String, Fact> facts,
            Map<String, Fact> conditions,
            Map<String, Operand.Constant> values,
            @Nullable Integer revision) {
        this.facts = Collections.unmodifiableMap(facts);
        this.conditions = conditions;
        this.values = values;
        this.revision = revision;
    }

    /**
     * A claim to be told.
     *
     * @return a builder that knows nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is known of a name.
     *
     * @param name as a conformance writes it
     * @return null if nothing was told of it
     */
    public @Nullable Fact fact(String name) {
        var fact = facts.get(name);
        return fact == null ? conditions.get(name) : fact;
    }

    /**
     * Whether something is there.
     *
     * @param name as a conformance writes it
     * @return unknown if nothing was told of it
     */
    public Truth presence(String name) {
        var fact = fact(name);
        return fact == null ? Truth.UNKNOWN : fact.truth();
    }

    /**
     * The value of an attribute or a field.
     *
     * @param name its name; {@code Rev} is the revision
     * @return null if it is not known
     */
    public Operand.@Nullable Constant value(String name) {
        if (name.equals("Rev")) {
            return revision == null ? null : new Operand.Revision(revision);
        }
        return values.get(name);
    }

    /**
     * The features told, by code, in the order they were told.
     *
     * @return the features, known or not
     */
    public Map<String, Fact> features() {
        var features = new LinkedHashMap<String, Fact>();
        facts.forEach((name, fact) -> {
            if (fact.kind() == Fact.Kind.FEATURE) {
                features.put(name, fact);
            }
        });
        return features;
    }

    /**
     * This claim with one feature learnt or assumed.
     *
     * @param code the feature's code
     * @param truth whether it is claimed
     * @param cause why that is known; may be empty
     * @return a new claim
     */
    public Claim withFeature(String code, Truth truth, String cause) {
        var known = facts.get(code);
        var title = known == null ? "" : known.title();
        var learnt = new LinkedHashMap<>(facts);
        learnt.put(code, new Fact(Fact.Kind.FEATURE, code, title, truth, cause));
        return new Claim(learnt, conditions, values, revision);
    }

    /**
     * This claim made final: a feature that is still unknown is not claimed.
     *
     * @return a new claim in which every feature is known
     */
    public Claim closed() {
        var closed = this;
        for (var feature : features().values()) {
            if (feature.truth() == Truth.UNKNOWN) {
                closed = closed.withFeature(feature.name(), Truth.FALSE, "");
            }
        }
        return closed;
    }

    /** Collects what is known; later tellings of a name replace earlier ones of the same kind. */
    public static final class Builder {
        private final Map<String, Fact> facts = new LinkedHashMap<>();
        // The specification's lists spell conditions "Sit" and its conformances "SIT".
        private final Map<String, Fact> conditions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, Operand.Constant> values = new LinkedHashMap<>();
        private @Nullable Integer revision;

        private Builder() {}

        /**
         * Tells the revision of the cluster, or of the device type whose requirements are judged.
         *
         * @param number 1 or more
         * @return this
         */
        public Builder revision(int number) {
            revision = number;
            return this;
        }

        /**
         * Tells a feature.
         *
         * @param code its code, {@code LT}
         * @param title its name, {@code Lighting}
         * @param truth whether it is claimed
         * @param cause why that is known, a clause for texts; may be empty
         * @return this
         */
        public Builder feature(String code, String title, Truth truth, String cause) {
            return tell(new Fact(Fact.Kind.FEATURE, code, title, truth, cause));
        }

        /**
         * Tells an attribute, a command, an event or a field.
         *
         * @param kind which of them
         * @param name its name
         * @param truth whether it is mapped; unknown for a field whose presence the sender decides
         * @return this
         */
        public Builder element(Fact.Kind kind, String name, Truth truth) {
            return tell(new Fact(kind, name, "", truth, ""));
        }

        /**
         * Tells a condition of a device type. Its spelling's case does not matter.
         *
         * @param name its name
         * @param truth whether it holds
         * @return this
         */
        public Builder condition(String name, Truth truth) {
            conditions.put(name, new Fact(Fact.Kind.CONDITION, name, "", truth, ""));
            return this;
        }

        /**
         * Tells the constant value of an attribute or a field.
         *
         * @param name its name
         * @param value the value
         * @return this
         */
        public Builder value(String name, Operand.Constant value) {
            values.put(name, value);
            return this;
        }

        private Builder tell(Fact fact) {
            facts.merge(fact.name(), fact, (old, given) -> old.kind().compareTo(given.kind()) < 0 ? old : given);
            return this;
        }

        /**
         * What was told so far.
         *
         * @return the claim
         */
        public Claim build() {
            var byName = new TreeMap<String, Fact>(String.CASE_INSENSITIVE_ORDER);
            byName.putAll(conditions);
            return new Claim(new LinkedHashMap<>(facts), byName, Map.copyOf(values), revision);
        }
    }
}
