package dev.connectorkit.client;

import dev.connectorkit.shape.ServiceBinding;
import dev.connectorkit.transport.Endpoint;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to send and which region to sign for, from what the builder was given and, failing that, the environment.
 *
 * @param region given, or null
 * @param url of an endpoint given, or null
 * @param fips whether FIPS 140 endpoints are asked for; null when nothing was said
 * @param environment variables of the process
 */
record EndpointSettings(
        @Nullable String region,
        @Nullable String url,
        @Nullable Boolean fips,
        Map<String, String> environment) {
    private static final String REGION = "AWS_REGION";
    private static final String DEFAULT_REGION = "AWS_DEFAULT_REGION";
    private static final String ENDPOINT_URL = "AWS_ENDPOINT_URL";
    private static final String IGNORE_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
    private static final String USE_FIPS = "AWS_USE_FIPS_ENDPOINT";

    /** The region to sign for. */
    String signingRegion(ServiceBinding service) {
        String found = region != null ? region : variable(REGION);
        if (found == null) {
            found = variable(DEFAULT_REGION);
        }
        if (found == null) {
            throw new IllegalStateException("region must be set, looked in this order:"
                    + "\n  ConnectorClient.builder().region(...): not given"
                    + "\n  environment variable " + REGION + ": not set"
                    + "\n  environment variable " + DEFAULT_REGION + ": not set"
                    + "\nset one of them to a region that has " + service.sdkId() + ", such as eu-west-1");
        }
        if (!isHostLabel(found)) {
            throw new IllegalArgumentException("region must be lower-case letters, digits and hyphens, found \"" + found
                    + "\"; such as eu-west-1");
        }
        return found;
    }

    /** The endpoint to send to. */
    Endpoint endpoint(ServiceBinding service) {
        boolean wantsFips = fips != null ? fips : "true".equalsIgnoreCase(variable(USE_FIPS));
        String custom = url != null ? url : configuredUrl(service);
        if (custom != null) {
            if (wantsFips) {
                throw new IllegalArgumentException("endpoint must not be given together with FIPS, found "
                        + Endpoint.of(custom) + "; leave the endpoint out, or switch FIPS off");
            }
            return Endpoint.of(custom);
        }
        String in = signingRegion(service);
        Partition partition = Partition.of(in);
        return Endpoint.https(service.endpointPrefix() + (wantsFips ? "-fips." : ".") + in + "."
                + (service.dualStackOnly() ? partition.dualStackDnsSuffix() : partition.dnsSuffix()));
    }

    private @Nullable String configuredUrl(ServiceBinding service) {
        if ("true".equalsIgnoreCase(variable(IGNORE_ENDPOINT_URLS))) {
            return null;
        }
        String own = variable(
                ENDPOINT_URL + "_" + service.sdkId().toUpperCase(Locale.ROOT).replace(' ', '_'));
        return own != null ? own : variable(ENDPOINT_URL);
    }

    private @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean isHostLabel(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0 && i < text.length() - 1)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 64;
    }
}
