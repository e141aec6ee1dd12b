package org.example.lifx;

import dev.connectorkit.annotation.Connector;

/** Stands between LIFX's cloud and the service. */
@Connector(name = "lifx")
public final class LifxConnector {
    /** Made by whoever runs it. */
    public LifxConnector() {}
}
