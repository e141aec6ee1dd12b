package org.example.lifx;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.UnitInterval;

/** A light as LIFX tells of it. */
@MatterDevice("ExtendedColorLight")
public record LifxLight(
        @DeviceId String id,
        @DeviceName String label,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") @As(UnitInterval.class) double brightness,
        @Attribute("ColorControl.ColorTemperatureMireds") @As(Kelvin.class) int kelvin) {}
