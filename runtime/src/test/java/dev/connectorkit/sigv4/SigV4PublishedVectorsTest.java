package dev.connectorkit.sigv4;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.credentials.Credentials;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published vectors, step by step: AWS's cover other sets of headers than this signer sends, so they judge the parts
 * they share, hashing, key derivation, signing of a string and canonical paths.
 */
class SigV4PublishedVectorsTest {
    private static final Credentials EXAMPLE =
            Credentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    private static final long AUGUST_30_2015 = 16_677;

    private final Sha256 sha = new Sha256();

    @ParameterizedTest
    @CsvSource({
        // service, hash of the canonical request, signature
        "iam,f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59,"
                + "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        "service,bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63,"
                + "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    })
    void signsThePublishedStrings(String service, String canonicalRequestHash, String signature) {
        var scope = new SigningScope(sha, EXAMPLE, "us-east-1", service, AUGUST_30_2015);
        byte[] toSign = ("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/" + service + "/aws4_request\n"
                        + canonicalRequestHash)
                .getBytes(UTF_8);
        byte[] mac = new byte[Sha256.LENGTH];

        scope.key().authenticate(toSign, mac);

        assertThat(HexFormat.of().formatHex(mac)).isEqualTo(signature);
    }

    @Test
    void hashesThePublishedCanonicalRequest() {
        byte[] canonical = """
                GET
                /

                host:example.amazonaws.com
                x-amz-date:20150830T123600Z

                host;x-amz-date
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855""".getBytes(UTF_8);
        byte[] hash = new byte[Sha256.LENGTH];

        sha.hash(canonical, canonical.length, hash);

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "'', /",
        "//, /",
        "/./, /",
        "/./example, /example",
        "//example//, /example/",
        "/example1/example2/../.., /",
        "/example/.., /",
        "/example%20space/, /example%2520space/",
        "/%E1%88%B4, /%25E1%2588%25B4",
        "/-._~0123456789abcABC, /-._~0123456789abcABC",
    })
    void canonicalizesThePublishedPaths(String path, String canonical) {
        assertThat(SignatureFrame.canonical(path)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        // key, how often it is repeated, message, MAC: RFC 4231, cases 1, 2 and 6
        "0b, 20, Hi There, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665, 1, what do ya want for nothing?, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "aa, 131, Test Using Larger Than Block-Size Key - Hash Key First,"
                + "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    })
    void authenticatesAsRfc4231Says(String key, int times, String message, String expected) {
        byte[] bytes = message.getBytes(UTF_8);
        byte[] mac = new byte[Sha256.LENGTH];

        new HmacSha256(sha, HexFormat.of().parseHex(key.repeat(times))).authenticate(bytes, mac);

        assertThat(HexFormat.of().formatHex(mac)).isEqualTo(expected);
    }
}
