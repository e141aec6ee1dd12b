package dev.connectorkit.campaign;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.ConnectorClientBuilder;
import dev.connectorkit.credentials.Credentials;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;

/** How long the tests of this package run, and what they send. */
final class Campaign {
    /** The same with every build; {@code -Dconnectorkit.seed} sets another. */
    static final long SEED = Long.getLong("connectorkit.seed", 20_261_123);

    static final String TOKEN = "canary-session-token";
    static final String SECRET = "canary-secret-key";

    private static final boolean WHOLE = Boolean.getBoolean("connectorkit.campaign");

    private Campaign() {}

    /** The one or the other number of requests. */
    static int requests(int inEachBuild, int inACampaign) {
        return WHOLE ? inACampaign : inEachBuild;
    }

    static ConnectorClientBuilder client(String url) {
        Credentials credentials = Credentials.of("ASIAEXAMPLE", SECRET, TOKEN);
        return ConnectorClient.builder().region("eu-west-1").endpoint(url).credentials(() -> credentials);
    }

    static SendConnectorEventRequest event(int number) {
        return SendConnectorEventRequest.deviceEvent("c1")
                .connectorDeviceId("device-" + number % 100)
                .matterEndpoint(MatterEndpoint.builder().id("1").build())
                .traceId(Integer.toString(number))
                .build();
    }
}
