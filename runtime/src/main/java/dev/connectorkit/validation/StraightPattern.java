package dev.connectorkit.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anchored alternatives, each a sequence of characters and runs of characters that can be matched without turning back.
 */
final class StraightPattern {
    private final CharacterClass[][] alternatives;

    private StraightPattern(CharacterClass[][] alternatives) {
        this.alternatives = alternatives;
    }

    /** The compiled pattern, or null when it is not of this kind. */
    static @Nullable StraightPattern compile(String source) {
        List<List<CharacterClass>> parsed = new PatternParser(source).parse();
        if (parsed == null) {
            return null;
        }
        CharacterClass[][] alternatives = new CharacterClass[parsed.size()][];
        for (int i = 0; i < alternatives.length; i++) {
            alternatives[i] = parsed.get(i).toArray(new CharacterClass[0]);
            if (mustTurnBack(alternatives[i])) {
                return null;
            }
        }
        return new StraightPattern(alternatives);
    }

    boolean matches(String value) {
        for (CharacterClass[] steps : alternatives) {
            if (matches(steps, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(CharacterClass[] steps, String value) {
        int at = 0;
        for (CharacterClass step : steps) {
            if (at == value.length()) {
                return false;
            }
            int codePoint = value.codePointAt(at);
            if (!step.contains(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
            if (step.repeated()) {
                at = step.skip(value, at);
            }
        }
        return at == value.length();
    }

    /** A run takes all it can; if the next step could have needed some of that, only turning back would tell. */
    private static boolean mustTurnBack(CharacterClass[] steps) {
        for (int i = 0; i + 1 < steps.length; i++) {
            if (steps[i].repeated() && !steps[i].isDisjoint(steps[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
