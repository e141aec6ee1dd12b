package dev.connectorkit.sample.lifx.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.inbound.ClientEventSink;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.inbound.HandlerSettings;
import dev.connectorkit.sample.lifx.LifxCloud;
import dev.connectorkit.sample.lifx.LifxConnector;
import dev.connectorkit.sample.lifx.LifxConnectorHandler;
import dev.connectorkit.sample.lifx.LifxTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.crac.Core;
import org.crac.Resource;

/** What Lambda calls; {@code template.yaml} names it. */
public final class LifxFunction implements RequestStreamHandler, Resource {

    /** The service gives up on an invocation after two seconds, of which LIFX may be asked twice. */
    private static final Duration LIFX_TIMEOUT = Duration.ofMillis(700);

    private final LifxConnectorHandler handler;

    /** Makes the function of its environment. */
    public LifxFunction() {
        this(System.getenv());
    }

    /** Takes {@code LIFX_API} for another place to ask for lights; the rest is what Lambda and the client know. */
    LifxFunction(Map<String, String> environment) {
        // First: what it loads on a thread of its own is ready by the time the rest is.
        var client = ConnectorClient.builder().environment(environment).build();
        var lifx = environment.get("LIFX_API");
        var cloud = new LifxCloud(lifx == null ? LifxCloud.PUBLIC_API : URI.create(lifx), LIFX_TIMEOUT);
        handler = new LifxConnectorHandler(
                new LifxConnector(cloud, new LifxTokens(new SecretsExtension(environment))),
                new ClientEventSink(client),
                HandlerSettings.builder()
                        .discoveryListener(new DiscoveryProgress(System.out))
                        .build());
        Core.getGlobalContext().register(this);
    }

    /**
     * Loads what the first request would load, and ends: for an archive of classes.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new LifxFunction().handler.warmUp();
    }

    @Override
    public void handleRequest(InputStream request, OutputStream answer, Context context) throws IOException {
        handler.handle(request, answer, Deadline.afterMillis(context.getRemainingTimeInMillis()));
    }

    /** Puts into the snapshot what the first request would load. */
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        handler.warmUp();
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {}
}
