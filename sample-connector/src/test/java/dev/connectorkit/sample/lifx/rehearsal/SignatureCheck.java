package dev.connectorkit.sample.lifx.rehearsal;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Judges a signature with AWS's own signer: it signs the received request again, at the request's own time, and the two
 * {@code Authorization} headers must be the same.
 */
final class SignatureCheck {

    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 "
            + "Credential=(?<key>[^/]+)/(?<day>\\d{8})/(?<region>[^/]+)/(?<service>[^/]+)/aws4_request, ?"
            + "SignedHeaders=(?<headers>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})");
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration MAX_SKEW = Duration.ofMinutes(5);
    /** What the signer puts in by itself. */
    private static final Set<String> SIGNERS_OWN =
            Set.of("host", "x-amz-date", "x-amz-content-sha256", "x-amz-security-token");

    private final AwsCredentialsIdentity credentials;
    private final String signingName;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

    SignatureCheck(AwsCredentialsIdentity credentials, String signingName, Clock clock) {
        this.credentials = credentials;
        this.signingName = signingName;
        this.clock = clock;
    }

    /** Says what is wrong with the signature, or nothing. */
    Optional<String> problem(IncomingRequest request) {
        var received = AUTHORIZATION.matcher(request.header("authorization"));
        if (!received.matches()) {
            return Optional.of("Authorization must be that of AWS4-HMAC-SHA256");
        }
        var signed = Set.of(received.group("headers").split(";"));
        if (!signed.contains("host") || !signed.contains("x-amz-date")) {
            return Optional.of("SignedHeaders must hold host and x-amz-date");
        }
        if (!received.group("key").equals(credentials.accessKeyId())) {
            return Optional.of("the security token included in the request is invalid");
        }
        if (!received.group("service").equals(signingName)) {
            return Optional.of("credential should be scoped to service " + signingName);
        }
        if (!request.header("x-amz-security-token").equals(sessionToken())) {
            return Optional.of("X-Amz-Security-Token must be the session token of the credentials");
        }
        var time = time(request);
        if (time.isEmpty()) {
            return Optional.of("X-Amz-Date must be like 20260823T071500Z and within 5 minutes of now");
        }
        var expected = authorization(request, received, signed, time.get());
        return expected.equals(request.header("authorization").replaceAll(", ?", ", "))
                ? Optional.empty()
                : Optional.of("the request signature we calculated does not match the signature you provided");
    }

    private String authorization(IncomingRequest request, Matcher received, Set<String> signedHeaders, Instant time) {
        var uri = URI.create("http://" + request.header("host") + request.rawPath());
        var http = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .uri(uri);
        for (var name : signedHeaders) {
            if (!SIGNERS_OWN.contains(name)) {
                http.putHeader(name, request.header(name));
            }
        }
        var signed = signer.sign(sign -> sign.identity(credentials)
                .request(http.build())
                .payload(ContentStreamProvider.fromByteArray(request.body()))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, signingName)
                .putProperty(AwsV4HttpSigner.REGION_NAME, received.group("region"))
                .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(time, ZoneOffset.UTC)));
        return signed.request().firstMatchingHeader("Authorization").orElseThrow();
    }

    private String sessionToken() {
        return credentials instanceof AwsSessionCredentialsIdentity session ? session.sessionToken() : "";
    }

    private Optional<Instant> time(IncomingRequest request) {
        try {
            var time = Instant.from(AMZ_DATE.parse(request.header("x-amz-date")));
            return Duration.between(time, clock.instant()).abs().compareTo(MAX_SKEW) <= 0
                    ? Optional.of(time)
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
