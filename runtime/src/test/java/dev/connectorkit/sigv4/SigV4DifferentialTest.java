package dev.connectorkit.sigv4;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.shape.PathLabel;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** AWS's own signer is the judge: same request, clock and keys, same headers. */
class SigV4DifferentialTest {
    private static final AwsV4HttpSigner JUDGE = AwsV4HttpSigner.create();
    private static final String SERVICE = "iotmanagedintegrations";

    /** Kept from one try to the next, so that keys and dates cached too long would show. */
    private final SigV4Signer eu = new SigV4Signer("eu-west-1", SERVICE);

    private final SigV4Signer us = new SigV4Signer("us-gov-west-1", SERVICE);

    record Request(String method, String host, int port, String path, Optional<String> type, byte[] body) {
        String hostHeader() {
            return port == 443 ? host : host + ":" + port;
        }
    }

    @Property(tries = 12_000)
    void signsAsAwsDoes(
            @ForAll("requests") Request request,
            @ForAll("credentials") Credentials credentials,
            @ForAll("instants") Instant now,
            @ForAll boolean european) {
        var ours = (european ? eu : us)
                .sign(
                        new SignableRequest(
                                request.method(),
                                request.hostHeader(),
                                request.path(),
                                request.type().orElse(null),
                                request.body(),
                                request.body().length),
                        credentials,
                        now.getEpochSecond());

        var judged = judge(request, credentials, now, european ? "eu-west-1" : "us-gov-west-1");

        assertThat(ours.authorization()).isEqualTo(header(judged, "Authorization"));
        assertThat(ours.date()).isEqualTo(header(judged, "X-Amz-Date"));
        assertThat(ours.contentSha256()).isEqualTo(header(judged, "x-amz-content-sha256"));
        assertThat(request.hostHeader()).isEqualTo(header(judged, "Host"));
    }

    private static SdkHttpRequest judge(Request request, Credentials credentials, Instant now, String region) {
        var sdkRequest = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .protocol("https")
                .host(request.host())
                .port(request.port())
                .encodedPath(request.path());
        request.type().ifPresent(type -> sdkRequest.putHeader("Content-Type", type));
        return JUDGE.sign(signing -> signing.identity(identity(credentials))
                        .request(sdkRequest.build())
                        .payload(() -> new ByteArrayInputStream(request.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
                .request();
    }

    private static AwsCredentialsIdentity identity(Credentials credentials) {
        String token = credentials.sessionToken();
        return token == null
                ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
                : AwsSessionCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey(), token);
    }

    private static String header(SdkHttpRequest request, String name) {
        return request.firstMatchingHeader(name).orElseThrow();
    }

    @Provide
    Arbitrary<Request> requests() {
        return Combinators.combine(
                        Arbitraries.of("POST", "PUT", "GET", "DELETE"),
                        Arbitraries.of("api.iotmanagedintegrations.eu-west-1.api.aws", "localhost", "127.0.0.1"),
                        Arbitraries.of(443, 443, 8443, 80, 65_535),
                        paths(),
                        Arbitraries.of("application/json", "application/x-amz-json-1.1; charset=utf-8")
                                .optional(),
                        bodies())
                .as(Request::new);
    }

    private static Arbitrary<String> paths() {
        var encoded = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> isWellFormed(text) && !text.equals(".") && !text.equals(".."))
                .map(text -> PathLabel.encode("Label", text));
        var ids = Arbitraries.of("connector-event", "a1b2c3d4e5f60718293a4b5c6d7e8f90", "abc_123", "a.b~c");
        var odd = Arbitraries.of(
                "%2F", "%2e", "a:b", "a@b", "a+b", "a*b", "a=b&c", "(a)", "a;b,c", "!'$", "%25", "...", ".a");
        var dots = Arbitraries.of("", ".", "..");
        var segment =
                Arbitraries.frequencyOf(Tuple.of(4, ids), Tuple.of(4, encoded), Tuple.of(3, odd), Tuple.of(1, dots));
        return segment.list().ofMaxSize(5).map(segments -> "/" + String.join("/", segments));
    }

    private static Arbitrary<byte[]> bodies() {
        var sizes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(20, Arbitraries.integers().between(1, 600)),
                Tuple.of(1, Arbitraries.integers().between(8_000, 70_000)));
        return Combinators.combine(sizes, Arbitraries.randoms()).as((size, random) -> {
            byte[] body = new byte[size];
            random.nextBytes(body);
            return body;
        });
    }

    @Provide
    Arbitrary<Credentials> credentials() {
        var visible = Arbitraries.strings().withCharRange('!', '~').ofMinLength(1);
        var token = Arbitraries.frequencyOf(
                        Tuple.of(3, visible.ofMaxLength(1000)),
                        Tuple.of(1, Arbitraries.just("IQoJb3JpZ2luX2VjE".repeat(60))))
                .optional();
        var fresh = Combinators.combine(visible.ofMaxLength(40), visible.ofMaxLength(90), token)
                .as((id, secret, session) -> Credentials.of(id, secret, session.orElse(null)));
        var usual = Arbitraries.of(List.of(
                Credentials.of("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
                Credentials.of("AKIDEXAMPLE", "another/secret", "token")));
        return Arbitraries.oneOf(fresh, usual);
    }

    @Provide
    Arbitrary<Instant> instants() {
        var any = Arbitraries.longs().between(0, 4_102_444_799L).map(Instant::ofEpochSecond);
        var midnight = Arbitraries.of(-1, 0, 1)
                .map(off -> Instant.parse("2026-11-24T00:00:00Z").plusSeconds(off));
        return Arbitraries.oneOf(any, midnight);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
