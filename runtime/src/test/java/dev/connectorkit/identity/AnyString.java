package dev.connectorkit.identity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Strings of everything Java lets into one: what ids are made of, signs, any code point, lone surrogates. */
final class AnyString {

    private AnyString() {}

    static Arbitrary<String> upTo(int pieces) {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.strings()
                                        .withChars("abcXYZ019_.,@-")
                                        .ofMaxLength(4)),
                        Tuple.of(
                                3,
                                Arbitraries.strings()
                                        .withChars(",:|/ '\"#+=é\t\u2019\u2014")
                                        .ofMaxLength(3)),
                        Tuple.of(
                                2,
                                Arbitraries.integers()
                                        .between(0, Character.MAX_CODE_POINT)
                                        .map(Character::toString)),
                        Tuple.of(
                                1,
                                Arbitraries.chars()
                                        .range(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                                        .map(String::valueOf)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars("\u0301\u0323\u1100\u1161\u11a8\u0915\u093c\u200d\ufe0f")
                                        .ofMaxLength(3)))
                .list()
                .ofMaxSize(pieces)
                .map(list -> String.join("", list));
    }
}
