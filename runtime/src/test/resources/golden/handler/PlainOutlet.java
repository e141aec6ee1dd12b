package org.example.strip;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

/**
 * An outlet.
 *
 * @param id its id
 * @param on whether it gives power
 */
@MatterDevice("OnOffPlugInUnit")
public record PlainOutlet(
        @DeviceId String id, @Attribute("OnOff.OnOff") boolean on) implements Outlet {}
