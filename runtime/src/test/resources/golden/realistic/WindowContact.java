package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.BooleanState;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.PowerSource;
import org.jspecify.annotations.Nullable;

/** A contact on a window: {@code true} is closed, in Matter as in its cloud. */
@MatterDevice(DeviceTypes.CONTACT_SENSOR)
public record WindowContact(
        @DeviceId String id,
        @DeviceName @Nullable String name,
        @Attribute(BooleanState.STATE_VALUE) boolean closed,
        @Attribute(PowerSource.STATUS) PowerSource.PowerSourceStatusEnum power,
        @Attribute(PowerSource.BAT_CHARGE_LEVEL) PowerSource.BatChargeLevelEnum battery) {}
