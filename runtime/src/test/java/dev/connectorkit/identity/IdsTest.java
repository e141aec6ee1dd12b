package dev.connectorkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdsTest {

    private static final Pattern SERVICE = Pattern.compile("[a-zA-Z0-9_.,@-]{1,256}");

    @Provide
    Arbitrary<String> anyString() {
        return AnyString.upTo(8);
    }

    @Provide
    Arbitrary<String> almostEncoded() {
        return Arbitraries.strings().withChars("aF09,.-_@sh:").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> fitting() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("_.@-")
                .ofMinLength(1)
                .ofMaxLength(256);
    }

    @Property(tries = 5000)
    void anyIdBecomesAValidOneAndComesBack(@ForAll("anyString") String id) {
        String encoded = DeviceIds.encode(id);

        assertThat(encoded).matches(SERVICE);
        assertThat(DeviceIds.decode(encoded)).isEqualTo(id);
    }

    @Property(tries = 5000)
    void whatIsDecodedHasNoOtherEncoding(@ForAll("almostEncoded") String candidate) {
        try {
            String id = DeviceIds.decode(candidate);
            assertThat(DeviceIds.encode(id)).isEqualTo(candidate);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("device id: expected ").hasMessageContaining("found");
        }
    }

    @Property
    void whatFitsStaysAsItIs(@ForAll("fitting") String id) {
        assertThat(DeviceIds.encode(id)).isSameAs(id);
        assertThat(DeviceIds.decode(id)).isSameAs(id);
    }

    @Property
    void aDigestIsValidAndNoEncoding(@ForAll("anyString") String id) {
        String digest = UserIds.digest(id);

        assertThat(digest).matches(SERVICE).hasSize(51).isEqualTo(DeviceIds.digest(id));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserIds.decode(digest))
                .withMessage("user id: expected an encoded id, found a digest; look up the id that you kept for it");
    }

    @Example
    void idsStayRecognizable() {
        assertThat(UserIds.encode("auth0|123")).isEqualTo("auth0,-123");
        assertThat(UserIds.encode("us-east-1:7f3a")).isEqualTo("us-east-1,.7f3a");
        assertThat(UserIds.encode("someone+tag@example.com")).isEqualTo("someone,2b,tag@example.com");
        assertThat(DeviceIds.encode("AA:BB:CC:DD:EE:FF")).isEqualTo("AA,.BB,.CC,.DD,.EE,.FF");
        assertThat(DeviceIds.encode("home/living room")).isEqualTo("home,_living,@room");
        assertThat(DeviceIds.encode("a,b")).isEqualTo("a,,b");
        assertThat(DeviceIds.encode("é9")).isEqualTo(",e9,9");
        assertThat(DeviceIds.encode("\ud83d\udca1")).isEqualTo(",1f4a1,");
        assertThat(DeviceIds.encode("\udca1\ud83d")).isEqualTo(",dca1,,d83d,");
        assertThat(DeviceIds.encode("")).isEqualTo(",");
    }

    @Example
    void digestIsTheDocumentedHash() {
        // printf '\0a\0b' | openssl dgst -sha256 -binary | basenc --base64url
        assertThat(DeviceIds.digest("ab")).isEqualTo(",sha256-PWQxDYNk37GwBw8MergTwu1o7HUEY4R9v_Cl_A6dOvQ");
    }

    @Example
    void malformedIdsAreRefused() {
        for (String malformed : new String[] {
            "",
            "a,",
            ",e9",
            ",E9,",
            ",0e9,",
            ",61,",
            ",3a,",
            ",110000,",
            ",1111111,",
            ",d83d,,dca1,",
            ",x,",
            "a b",
            "é",
            ",,,",
            ",s",
            "\uff10",
            ",\uff16\uff11,"
        }) {
            assertThatIllegalArgumentException()
                    .as(malformed)
                    .isThrownBy(() -> DeviceIds.decode(malformed))
                    .withMessageStartingWith("device id: expected ")
                    .withMessageContaining("found");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeviceIds.decode("ab,zz,"))
                .withMessage("device id: expected one of ,.-_@ or a hexadecimal code point and a comma after the comma "
                        + "at index 2, found neither; pass it as encode gave it");
        assertThatIllegalArgumentException().isThrownBy(() -> DeviceIds.decode("a".repeat(257)));
        assertThatIllegalArgumentException().isThrownBy(() -> UserIds.decode("a".repeat(65)));
    }

    @Example
    void anIdTooLongIsRefusedWithoutBeingShown() {
        assertThat(DeviceIds.encode("a".repeat(256))).hasSize(256);
        assertThat(UserIds.encode("|".repeat(32))).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserIds.encode("|".repeat(32) + "x"))
                .withMessage("user id: expected at most 64 characters once encoded, found 65; "
                        + "send UserIds.digest(id) and keep which id it stands for");
        assertThatIllegalArgumentException().isThrownBy(() -> DeviceIds.encode("a".repeat(257)));
    }
}
