package dev.connectorkit.benchmarks.peer.databind;

import dev.connectorkit.benchmarks.payload.Account;
import java.net.URI;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** The signer that AWS publishes apart from the SDK, {@code http-auth-aws}. */
public final class AwsSigner {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();
    private static final AwsSessionCredentialsIdentity IDENTITY = AwsSessionCredentialsIdentity.create(
            Account.ACCESS_KEY_ID, Account.SECRET_ACCESS_KEY, Account.SESSION_TOKEN);

    private AwsSigner() {}

    /**
     * Signs a body.
     *
     * @param uri where it goes
     * @param body the body, not copied
     * @return the signed request
     */
    public static SdkHttpRequest sign(URI uri, byte[] body) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(uri)
                .putHeader("Content-Type", "application/json")
                .build();
        return SIGNER.sign(sign -> sign.identity(IDENTITY)
                        .request(request)
                        .payload(ContentStreamProvider.fromByteArrayUnsafe(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, Account.SIGNING_NAME)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, Account.REGION))
                .request();
    }
}
