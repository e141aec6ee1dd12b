package dev.connectorkit.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anchored alternatives, each a sequence of characters and runs of characters that can be matched without turning back.
 */
final class StraightPattern {
    /** One character of a class, or one and as many more as there are. */
    record Step(CharacterClass characters, boolean repeated) {}

    private final Step[][] alternatives;

    private StraightPattern(Step[][] alternatives) {
        this.alternatives = alternatives;
    }

    /** The compiled pattern, or null when it is not of this kind. */
    static @Nullable StraightPattern compile(String source) {
        List<List<Step>> parsed = new PatternParser(source).parse();
        if (parsed == null) {
            return null;
        }
        Step[][] alternatives = new Step[parsed.size()][];
        for (int i = 0; i < alternatives.length; i++) {
            alternatives[i] = parsed.get(i).toArray(new Step[0]);
            if (mustTurnBack(alternatives[i])) {
                return null;
            }
        }
        return new StraightPattern(alternatives);
    }

    boolean matches(String value) {
        for (Step[] steps : alternatives) {
            if (matches(steps, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Step[] steps, String value) {
        int at = 0;
        for (Step step : steps) {
            if (at == value.length()) {
                return false;
            }
            int codePoint = value.codePointAt(at);
            if (!step.characters().contains(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
            if (step.repeated()) {
                at = step.characters().skip(value, at);
            }
        }
        return at == value.length();
    }

    /** A run takes all it can; if the next step could have needed some of that, only turning back would tell. */
    private static boolean mustTurnBack(Step[] steps) {
        for (int i = 0; i + 1 < steps.length; i++) {
            if (steps[i].repeated() && !steps[i].characters().isDisjoint(steps[i + 1].characters())) {
                return true;
            }
        }
        return false;
    }
}
