package dev.connectorkit.sample.lifx.lambda;

import dev.connectorkit.inbound.ConnectorOperationException;
import dev.connectorkit.inbound.ResponseCode;
import dev.connectorkit.inbound.SecretReference;
import dev.connectorkit.json.JsonReader;
import dev.connectorkit.json.MalformedJsonException;
import dev.connectorkit.sample.lifx.LifxTokens;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads secrets through the AWS Parameters and Secrets Lambda Extension, a layer that serves them to the function over
 * loopback, keeps them for a while and does the signing.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html">the
 *     extension</a>
 */
final class SecretsExtension implements LifxTokens.Secrets {

    private static final int TIMEOUT_MILLIS = 700;

    private final Map<String, String> environment;

    SecretsExtension(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String read(SecretReference secret) {
        try {
            return ask(secret);
        } catch (IOException | MalformedJsonException e) {
            throw unreadable(e);
        }
    }

    private String ask(SecretReference secret) throws IOException {
        var connection = (HttpURLConnection) address(secret).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        // The extension serves whoever knows the session token, which only the function does.
        connection.setRequestProperty(
                "X-Aws-Parameters-Secrets-Token", environment.getOrDefault("AWS_SESSION_TOKEN", ""));
        var status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw unreadable(new IOException("the extension answered " + status));
        }
        try (var body = connection.getInputStream()) {
            return text(JsonReader.of(body));
        }
    }

    private URI address(SecretReference secret) {
        var port = environment.getOrDefault("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "2773");
        var version = secret.versionId() == null ? "" : "&versionId=" + encoded(secret.versionId());
        return URI.create(
                "http://localhost:" + port + "/secretsmanager/get?secretId=" + encoded(secret.arn()) + version);
    }

    private static String text(JsonReader json) throws IOException {
        String text = null;
        json.beginObject();
        while (json.hasNext()) {
            if (json.name().equals("SecretString")) {
                text = json.string();
            } else {
                json.skipValue();
            }
        }
        if (text == null) {
            throw new IOException("the secret has no SecretString");
        }
        return text;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static ConnectorOperationException unreadable(Exception cause) {
        return new ConnectorOperationException(
                ResponseCode.UNAUTHORIZED, "The secret with the LIFX token cannot be read.", cause);
    }
}
