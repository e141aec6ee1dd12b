package org.example.strip;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.UnitInterval254;

/**
 * An outlet that gives less than all.
 *
 * @param id its id
 * @param on whether it gives power
 * @param level how much
 */
@MatterDevice("DimmablePlugInUnit")
public record DimmedOutlet(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean on,
        @Attribute("LevelControl.CurrentLevel") @As(UnitInterval254.class) double level)
        implements Outlet {}
