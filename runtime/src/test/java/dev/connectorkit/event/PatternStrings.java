package dev.connectorkit.event;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Random strings that match a pattern: alternatives, groups, classes, ranges, escapes and the quantifiers. What comes out
 * is held against {@code java.util.regex}, so that a mistake here cannot make a test pass.
 */
final class PatternStrings {

    private static final String LETTERS = "aZqéßжñΩ漢あ";
    private static final Map<String, Pattern> JUDGES = new ConcurrentHashMap<>();
    private static final String NUMBERS = "07٣Ⅷ½";

    private final Random random;
    private final String pattern;
    private int at;
    private int most;

    private PatternStrings(Random random, String pattern, int most) {
        this.random = random;
        this.pattern = pattern;
        this.most = most;
    }

    /** A matching string whose number of code points lies within the bounds. */
    static String of(String pattern, long min, long max, Random random) {
        Pattern judge = JUDGES.computeIfAbsent(pattern, Pattern::compile);
        for (int attempt = 0; attempt < 10_000; attempt++) {
            int most = (int) Math.min(max, min + random.nextInt(random.nextInt(8) == 0 ? 300 : 12) + 1);
            String text = new PatternStrings(random, pattern, most).alternatives();
            int length = text.codePointCount(0, text.length());
            if (length >= min && length <= max && judge.matcher(text).find()) {
                return text;
            }
        }
        throw new AssertionError("no string of length " + min + " to " + max + " found for " + pattern);
    }

    private String alternatives() {
        StringBuilder chosen = new StringBuilder(sequence());
        for (int seen = 2; at < pattern.length() && pattern.charAt(at) == '|'; seen++) {
            at++;
            String other = sequence();
            if (random.nextInt(seen) == 0) {
                chosen.setLength(0);
                chosen.append(other);
            }
        }
        return chosen.toString();
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            char sign = pattern.charAt(at);
            if (sign == '^' || sign == '$') {
                at++;
            } else {
                text.append(repeated());
            }
        }
        return text.toString();
    }

    private String repeated() {
        int begin = at;
        StringBuilder text = new StringBuilder(single());
        char quantifier = at < pattern.length() ? pattern.charAt(at) : 0;
        if ("+*?".indexOf(quantifier) < 0 || quantifier == 0) {
            return text.toString();
        }
        int end = at + 1;
        if (quantifier != '+' && random.nextBoolean()) {
            text.setLength(0);
        }
        int more = quantifier == '?' ? 0 : random.nextInt(Math.max(1, most));
        if (random.nextInt(6) == 0 && quantifier == '+') {
            more = most - 1;
        }
        for (int i = 0; i < more; i++) {
            at = begin;
            text.append(single());
        }
        most -= more;
        at = end;
        return text.toString();
    }

    private String single() {
        char sign = pattern.charAt(at++);
        if (sign == '(') {
            String group = alternatives();
            at++;
            return group;
        }
        if (sign == '[') {
            return bracketed();
        }
        return Character.toString(sign == '\\' ? escaped() : sign);
    }

    private String bracketed() {
        int chosen = -1;
        for (int seen = 1; pattern.charAt(at) != ']'; ) {
            int from = pattern.charAt(at++);
            if (from == '\\') {
                from = escaped();
            }
            int to = from;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']' && Character.isLetterOrDigit(from)) {
                to = pattern.charAt(at + 1);
                at += 2;
            }
            if (random.nextInt(seen++) == 0) {
                chosen = from + random.nextInt(to - from + 1);
            }
        }
        at++;
        return Character.toString(chosen);
    }

    private int escaped() {
        char sign = pattern.charAt(at++);
        return switch (sign) {
            case 'd' -> '0' + random.nextInt(10);
            case 's' -> " \t\n".charAt(random.nextInt(3));
            case 'p' -> category();
            default -> sign;
        };
    }

    private int category() {
        String signs = pattern.startsWith("{L}", at) ? LETTERS : NUMBERS;
        at += 3;
        return signs.charAt(random.nextInt(signs.length()));
    }
}
