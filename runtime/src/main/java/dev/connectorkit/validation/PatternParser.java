package dev.connectorkit.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the regular expressions that are straight: literals, character classes, groups, {@code | + ?}, between {@code ^}
 * and {@code $}. Groups and options are multiplied out into alternatives. Everything else is given up on, not judged.
 */
final class PatternParser {
    /** More alternatives are no longer quicker than a regular expression. */
    private static final int MAX_ALTERNATIVES = 16;

    private static final String SPECIAL = "^$|()[]{}*+?.\\";

    private final String source;
    private int at;
    private boolean givenUp;

    PatternParser(String source) {
        this.source = source;
    }

    /** The alternatives, or null when the pattern is not straight. */
    @Nullable
    List<List<CharacterClass>> parse() {
        List<List<CharacterClass>> alternatives = new ArrayList<>();
        do {
            if (!take('^')) {
                return null;
            }
            alternatives.addAll(sequence());
            if (givenUp || !take('$')) {
                return null;
            }
        } while (take('|'));
        return at == source.length() ? alternatives : null;
    }

    private List<List<CharacterClass>> sequence() {
        List<List<CharacterClass>> result = new ArrayList<>();
        result.add(new ArrayList<>());
        while (!givenUp && at < source.length() && "$|)".indexOf(source.charAt(at)) < 0) {
            boolean grouped = take('(');
            List<List<CharacterClass>> next = grouped ? group() : List.of(List.of(step()));
            boolean optional = take('?');
            if (optional) {
                next = new ArrayList<>(next);
                next.add(List.of());
            }
            if (grouped || optional) {
                result = product(result, next);
            } else {
                appendTo(result, next.get(0));
            }
        }
        return result;
    }

    private List<List<CharacterClass>> group() {
        List<List<CharacterClass>> alternatives = new ArrayList<>();
        do {
            alternatives.addAll(sequence());
        } while (!givenUp && take('|'));
        if (!take(')') || at < source.length() && source.charAt(at) == '+') {
            giveUp();
        }
        return alternatives;
    }

    private static void appendTo(List<List<CharacterClass>> heads, List<CharacterClass> tail) {
        for (List<CharacterClass> head : heads) {
            head.addAll(tail);
        }
    }

    private List<List<CharacterClass>> product(List<List<CharacterClass>> heads, List<List<CharacterClass>> tails) {
        List<List<CharacterClass>> result = new ArrayList<>();
        if (heads.size() * tails.size() > MAX_ALTERNATIVES) {
            giveUp();
            return result;
        }
        for (List<CharacterClass> head : heads) {
            for (List<CharacterClass> tail : tails) {
                List<CharacterClass> joined = new ArrayList<>(head);
                joined.addAll(tail);
                result.add(joined);
            }
        }
        return result;
    }

    private CharacterClass step() {
        CharacterClass characters = character();
        return take('+') ? characters.orMore() : characters;
    }

    private CharacterClass character() {
        if (take('[')) {
            return bracketed();
        }
        if (take('\\')) {
            return escaped();
        }
        char c = source.charAt(at++);
        return SPECIAL.indexOf(c) < 0 ? literal(c) : giveUp();
    }

    private CharacterClass bracketed() {
        CharacterClass result = CharacterClass.NONE;
        boolean first = true;
        while (at < source.length() && source.charAt(at) != ']') {
            if (first && source.charAt(at) == '^' || source.charAt(at) == '[' || source.charAt(at) == '&') {
                return giveUp(); // Negation, and Java's own unions and intersections.
            }
            first = false;
            result = result.plus(take('\\') ? escaped() : range());
        }
        return take(']') ? result : giveUp();
    }

    /** One character, or a range; a hyphen beside a class or at an end stands for itself. */
    private CharacterClass range() {
        char from = source.charAt(at++);
        boolean isRange = at + 1 < source.length() && source.charAt(at) == '-' && source.charAt(at + 1) != ']';
        if (!isRange) {
            return literal(from);
        }
        char to = source.charAt(at + 1);
        at += 2;
        return to >= from && to < 0x80 && to != '\\' && to != '[' ? CharacterClass.NONE.plus(from, to) : giveUp();
    }

    private CharacterClass escaped() {
        char c = at < source.length() ? source.charAt(at++) : 0;
        return switch (c) {
            case 'd' -> CharacterClass.DIGITS;
            case 'w' -> CharacterClass.WORD;
            case 's' -> CharacterClass.SPACE;
            case 'p' -> category();
            default -> Character.isLetterOrDigit(c) || c == 0 || endsRange() ? giveUp() : literal(c);
        };
    }

    /** An escaped character that begins a range, such as {@code \+-/}, is rare enough to leave to others. */
    private boolean endsRange() {
        return source.startsWith("-", at) && at + 1 < source.length() && "]\\".indexOf(source.charAt(at + 1)) < 0;
    }

    private CharacterClass category() {
        if (source.startsWith("{L}", at)) {
            at += 3;
            return CharacterClass.LETTERS;
        }
        if (source.startsWith("{N}", at)) {
            at += 3;
            return CharacterClass.NUMBERS;
        }
        return giveUp();
    }

    private CharacterClass literal(char c) {
        return c < 0x80 ? CharacterClass.NONE.plus(c, c) : giveUp();
    }

    private boolean take(char c) {
        boolean found = at < source.length() && source.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private CharacterClass giveUp() {
        givenUp = true;
        return CharacterClass.NONE;
    }
}
