package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.Connector;
import java.util.List;

/** Stands between LIFX's cloud and managed integrations. */
@Connector(name = "LIFX")
public final class LifxConnector {

    private final LifxCloud cloud;

    /**
     * Makes the connector.
     *
     * @param cloud where the lights are asked for
     */
    public LifxConnector(LifxCloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Finds a user's lights.
     *
     * @param token the user's access token at LIFX
     * @return the lights, in LIFX's order
     * @throws LifxException when LIFX cannot be asked, refuses, or answers what it does not document
     */
    public List<LifxDevice> devices(String token) {
        return cloud.lights(token);
    }
}
