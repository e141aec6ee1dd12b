package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a model's name into its words, each as the model spells it. */
final class Words {

    /**
     * Words whose case does not show where they begin and end: the specification's own spellings, put before the rules.
     * A longer one stands before those it contains.
     */
    private static final List<Special> WORDS = List.of(
            Special.of("PINfor", "PIN", "for"),
            Special.of("TwoDCART", "Two", "D", "CART"),
            Special.of("BLEUWB", "BLE", "UWB"),
            Special.of("HDRFPS", "HDR", "FPS"),
            Special.of("SNTPNTS", "SNTP", "NTS"),
            Special.of("NTPNTS", "NTP", "NTS"),
            Special.of("ICACCSR", "ICAC", "CSR"),
            Special.of("WebRTC", "Web", "RTC"),
            Special.of("100ths", "100ths"),
            Special.of("WiFi", "WiFi"),
            Special.of("IPv4", "IPv4"),
            Special.of("IPv6", "IPv6"),
            Special.of("KVAh", "KVAh"),
            Special.of("BTUh", "BTUh"),
            Special.of("SoC", "SoC"),
            Special.of("KWh", "KWh"));

    private record Special(String wire, List<String> words) {
        static Special of(String wire, String... words) {
            return new Special(wire, List.of(words));
        }
    }

    private Words() {}

    /**
     * Splits a name into its words, each as it is spelled: at signs, before a capital that follows a small letter, and
     * before the last capital of several when a small letter follows it.
     */
    static List<String> of(String wire) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < wire.length()) {
            Special special = special(wire, at);
            if (special != null) {
                end(word, words);
                words.addAll(special.words());
                at += special.wire().length();
                continue;
            }
            char sign = wire.charAt(at);
            if (!Character.isLetterOrDigit(sign)) {
                end(word, words);
            } else {
                if (begins(wire, at, word)) {
                    end(word, words);
                }
                word.append(sign);
            }
            at++;
        }
        end(word, words);
        if (words.isEmpty()) {
            throw new ModelException("name \"" + wire + "\" must have a letter or a digit");
        }
        return words;
    }

    private static boolean begins(String wire, int at, StringBuilder word) {
        char sign = wire.charAt(at);
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isDigit(sign)) {
            return hasSmallLetter(word) && isUnit(wire, at);
        }
        if (!Character.isUpperCase(sign)) {
            return false;
        }
        char before = word.charAt(word.length() - 1);
        boolean smallAfter = at + 1 < wire.length() && Character.isLowerCase(wire.charAt(at + 1));
        if (Character.isUpperCase(before)) {
            return smallAfter && !isPlural(wire, at);
        }
        if (Character.isDigit(before)) {
            return smallAfter || hasSmallLetter(word);
        }
        return true;
    }

    /** {@code 10G}, {@code 2D}: a number with its unit is a word of its own. */
    private static boolean isUnit(String wire, int at) {
        int end = at;
        while (end < wire.length() && Character.isDigit(wire.charAt(end))) {
            end++;
        }
        boolean unit = end < wire.length() && "DGM".indexOf(wire.charAt(end)) >= 0;
        return unit && (end + 1 == wire.length() || startsWord(wire, end + 1));
    }

    private static boolean startsWord(String wire, int at) {
        return Character.isUpperCase(wire.charAt(at))
                && at + 1 < wire.length()
                && Character.isLowerCase(wire.charAt(at + 1));
    }

    /** {@code IDs}, {@code NOCs}: the small letter does not begin a word with the capital before it. */
    private static boolean isPlural(String wire, int at) {
        return wire.charAt(at + 1) == 's' && (at + 2 == wire.length() || Character.isUpperCase(wire.charAt(at + 2)));
    }

    private static @Nullable Special special(String wire, int at) {
        for (Special special : WORDS) {
            int end = at + special.wire().length();
            if (wire.startsWith(special.wire(), at)
                    && (end == wire.length() || !Character.isLowerCase(wire.charAt(end)))) {
                return special;
            }
        }
        return null;
    }

    private static boolean hasSmallLetter(StringBuilder word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
