package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.shape.ServiceBinding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotmanagedintegrations.endpoints.IotManagedIntegrationsEndpointProvider;

class EndpointSettingsTest {
    private static final ServiceBinding SERVICE = new ServiceBinding(
            "IoT Managed Integrations", "iotmanagedintegrations", "api.iotmanagedintegrations", true);

    @ParameterizedTest
    @CsvSource({
        "eu-west-1",
        "ca-central-1",
        "us-east-1",
        "cn-northwest-1",
        "cn-north-1",
        "us-gov-west-1",
        "eusc-de-east-1",
        "us-iso-east-1",
        "us-isob-east-1",
        "eu-isoe-west-1",
        "us-isof-south-1",
        "ap-future-9"
    })
    void resolvesRegionsAsAwsDoes(String region) {
        for (boolean fips : new boolean[] {false, true}) {
            String expected = IotManagedIntegrationsEndpointProvider.defaultProvider()
                    .resolveEndpoint(p -> p.region(Region.of(region)).useFips(fips))
                    .join()
                    .url()
                    .toString();

            assertThat(settings(region, null, fips, Map.of()).endpoint(SERVICE)).hasToString(expected);
        }
    }

    @Test
    void readsTheRegionFromTheEnvironment() {
        assertThat(environment("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "us-east-1")
                        .signingRegion(SERVICE))
                .isEqualTo("eu-west-1");
        assertThat(environment("AWS_REGION", " ", "AWS_DEFAULT_REGION", "us-east-1")
                        .signingRegion(SERVICE))
                .isEqualTo("us-east-1");
    }

    @Test
    void prefersWhatIsGivenThenTheServicesUrlThenTheGeneralOne() {
        var variables = Map.of(
                "AWS_ENDPOINT_URL", "http://localhost:1",
                "AWS_ENDPOINT_URL_IOT_MANAGED_INTEGRATIONS", "http://localhost:2");

        assertThat(settings(null, "http://localhost:3", null, variables).endpoint(SERVICE))
                .hasToString("http://localhost:3");
        assertThat(settings(null, null, null, variables).endpoint(SERVICE)).hasToString("http://localhost:2");
        assertThat(environment("AWS_ENDPOINT_URL", "http://localhost:1", "AWS_X", "")
                        .endpoint(SERVICE))
                .hasToString("http://localhost:1");
        assertThat(environment(
                                "AWS_ENDPOINT_URL", "http://localhost:1",
                                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true",
                                "AWS_REGION", "eu-west-1")
                        .endpoint(SERVICE))
                .hasToString("https://api.iotmanagedintegrations.eu-west-1.api.aws");
    }

    @Test
    void readsFipsFromTheEnvironment() {
        assertThat(environment("AWS_USE_FIPS_ENDPOINT", "true", "AWS_REGION", "us-gov-west-1")
                        .endpoint(SERVICE))
                .hasToString("https://api.iotmanagedintegrations-fips.us-gov-west-1.api.aws");
    }

    @Test
    void refusesFipsWithAnEndpoint() {
        assertThatThrownBy(() -> settings("eu-west-1", "https://example.com", true, Map.of())
                        .endpoint(SERVICE))
                .hasMessage("endpoint must not be given together with FIPS, found https://example.com;"
                        + " leave the endpoint out, or switch FIPS off");
    }

    @Test
    void saysWhereItLookedForTheRegion() {
        assertThatThrownBy(() -> environment().endpoint(SERVICE)).hasMessage("""
                region must be set, looked in this order:
                  ConnectorClient.builder().region(...): not given
                  environment variable AWS_REGION: not set
                  environment variable AWS_DEFAULT_REGION: not set
                set one of them to a region that has IoT Managed Integrations, such as eu-west-1""");
    }

    @ParameterizedTest
    @CsvSource({"'eu-west-1/'", "EU-WEST-1", "'evil.example.com#'", "-a", "a-"})
    void refusesARegionThatIsNoHostLabel(String region) {
        assertThatThrownBy(() -> settings(region, null, null, Map.of()).endpoint(SERVICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region must be lower-case letters, digits and hyphens");
    }

    private static EndpointSettings environment(String... variables) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < variables.length; i += 2) {
            map.put(variables[i], variables[i + 1]);
        }
        return settings(null, null, null, map);
    }

    private static EndpointSettings settings(
            @Nullable String region, @Nullable String url, @Nullable Boolean fips, Map<String, String> environment) {
        return new EndpointSettings(region, url, fips, environment);
    }
}
