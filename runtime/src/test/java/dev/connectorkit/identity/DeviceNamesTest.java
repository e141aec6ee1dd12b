package dev.connectorkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeviceNamesTest {

    private static final Pattern SERVICE = Pattern.compile("[\\p{L}\\p{N} ._-]+");

    @Provide
    Arbitrary<String> anyString() {
        return AnyString.upTo(12);
    }

    @Property(tries = 5000)
    void anyNameBecomesAValidOne(@ForAll("anyString") String name) {
        String cleaned = DeviceNames.clean(name, "Lamp");

        assertThat(cleaned).matches(SERVICE).doesNotContain("  ");
        assertThat(cleaned.strip()).isEqualTo(cleaned);
        assertThat(cleaned.codePointCount(0, cleaned.length())).isBetween(1, 256);
    }

    @Property(tries = 5000)
    void cleaningTwiceChangesNothing(@ForAll("anyString") String name) {
        String cleaned = DeviceNames.clean(name, "Lamp");

        assertThat(DeviceNames.clean(cleaned, "Lamp")).isEqualTo(cleaned);
    }

    @Example
    void everyCodePointAloneComesOutValidOrNotAtAll() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String cleaned = DeviceNames.clean(Character.toString(codePoint), "Lamp");
            if (!SERVICE.matcher(cleaned).matches()) {
                throw new AssertionError("U+" + Integer.toHexString(codePoint) + " became " + cleaned);
            }
        }
    }

    @Example
    void namesStayReadable() {
        assertCleaned("Mom's lamp", "Moms lamp");
        assertCleaned("Mom\u2019s \u201cnew\u201d lamp / left", "Moms new lamp left");
        assertCleaned("Tom & Jerry", "Tom Jerry");
        assertCleaned("  Flur \t\u00a0 oben ", "Flur oben");
        assertCleaned("Lamp \u2013 left", "Lamp - left");
        assertCleaned("Ku\u0308che/Bad", "K\u00fcche Bad");
        assertCleaned("\ud83d\udca1 Desk \ud83d\udc69\u200d\ud83d\udcbb", "Desk");
        assertCleaned("Nr. 1\ufe0f\u20e3", "Nr. 1");
        assertCleaned("\u8fdb\u95e8\u706f", "\u8fdb\u95e8\u706f");
        assertCleaned("Lamp\ud83d", "Lamp");
        assertCleaned("x\u0301\u0323y", "xy");
    }

    @Example
    void whatADroppedMarkKeptApartIsComposed() {
        assertCleaned("\u1100\u20dd\u1161", "\uac00");
    }

    private static void assertCleaned(String name, String expected) {
        assertThat(DeviceNames.clean(name, "fallback")).isEqualTo(expected);
    }

    @Example
    void plainNamesAreNotCopied() {
        String name = "Living room 2.1_left-side";

        assertThat(DeviceNames.clean(name, "Lamp")).isSameAs(name);
    }

    @Example
    void nothingLeftGivesTheFallback() {
        assertThat(DeviceNames.clean("", "Lamp")).isEqualTo("Lamp");
        assertThat(DeviceNames.clean("\ud83d\udca1!?", "Lamp")).isEqualTo("Lamp");
    }

    @Example
    void longNamesAreCutBetweenCodePoints() {
        String letter = "\ud835\udc00"; // outside the basic plane, two chars

        assertThat(DeviceNames.clean(letter.repeat(300), "Lamp")).isEqualTo(letter.repeat(256));
        assertThat(DeviceNames.clean("a".repeat(255) + " b", "Lamp")).isEqualTo("a".repeat(255));
        assertThat(DeviceNames.clean("a".repeat(256), "Lamp")).hasSize(256);
    }

    @Example
    void aFallbackThatTheServiceRefusesIsRefusedAtOnce() {
        for (String fallback : new String[] {"", "Mom's lamp", " Lamp", "a  b", "a".repeat(257)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DeviceNames.clean("Lamp", fallback))
                    .withMessageStartingWith("fallback of a device name: expected 1 to 256 ");
        }
    }
}
