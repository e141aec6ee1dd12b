package dev.connectorkit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringPatternTest {
    /** Those of the model, and the traps beside them. */
    private static final List<String> STRAIGHT = List.of(
            "^[/a-zA-Z0-9\\._ -]+$",
            "^1\\.0\\.0$",
            "^0[xX][0-9a-fA-F]+$|^[0-9]+$",
            "^[A-Za-z0-9-_]+$",
            "^[a-zA-Z0-9_.,@-]+$",
            "^[\\p{L}\\p{N} ._-]+$",
            "^[\\sa-zA-Z0-9_.,@-]+$",
            "^[0-9.]+$",
            "^[a-zA-Z0-9=_. ,@\\+\\-/]+$",
            "^[a-zA-Z0-9.]+@(\\d+\\.\\d+(\\.\\d+)?|\\$latest)$",
            "^\\d+\\.\\d+$",
            "^[a-zA-Z0-9:=_-]+$",
            "^a?b+c?$",
            "^(x|y|)z$",
            "^$",
            "^\\w+$");

    private static final List<String> WINDING = List.of(
            "[0-9]", "^[a-z]*$", "^a+ab$", "^(ab)+$", "^[^x]+$", "a$", "^a{2,3}$", "^[ä-ü]+$", "^a.b$", "^a$|b");

    @Property(tries = 20_000)
    void matchesAsJavaDoes(@ForAll("patterns") String source, @ForAll("values") String value) {
        Pattern judge = Pattern.compile(
                source.replace("\\$", "\u0000").replace("$", "\\z").replace("\u0000", "\\$"));

        assertThat(StringPattern.of(source).matches(value))
                .isEqualTo(judge.matcher(value).find());
    }

    @Test
    void needsNoRegularExpressionForThePatternsOfTheModel() {
        assertThat(STRAIGHT)
                .allSatisfy(
                        source -> assertThat(StraightPattern.compile(source)).isNotNull());
        assertThat(WINDING)
                .allSatisfy(
                        source -> assertThat(StraightPattern.compile(source)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0\n", "1.0.0\r\n", " 1.0.0", "1x0.0", "1.0.01", ""})
    void letsNoLineBreakSlipThrough(String value) {
        assertThat(StringPattern.of("^1\\.0\\.0$").matches(value)).isFalse();
    }

    @Test
    void knowsLettersAndNumbersBeyondAscii() {
        StringPattern name = StringPattern.of("^[\\p{L}\\p{N} ._-]+$");

        assertThat(List.of("Küchenlampe 2", "台所", "𐐀", "Ⅷ", "٣")).allMatch(name::matches);
        assertThat(List.of("Mom's lamp", "😀", "a\tb", "a\n", "\ud801")).noneMatch(name::matches);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.oneOf(Arbitraries.of(STRAIGHT), Arbitraries.of(WINDING));
    }

    @Provide
    Arbitrary<String> values() {
        var typical = Arbitraries.of(
                "0x0006",
                "0X1f",
                "6",
                "1.0.0",
                "1.4",
                "matter.OnOff@1.4",
                "matter.OnOff@1.4.1",
                "m@$latest",
                "m@1",
                "b",
                "abbc",
                "aab",
                "abab",
                "xz",
                "z",
                "",
                "\n",
                "a b",
                "a.b",
                "ü",
                "😀",
                "٣",
                "Ⅷ",
                "1.4\n");
        var soup = Arbitraries.strings().withChars("0x1fA.@$ab-_ \n\tü٣").ofMaxLength(6);
        return Arbitraries.oneOf(typical, soup, Arbitraries.strings().ofMaxLength(3));
    }
}
