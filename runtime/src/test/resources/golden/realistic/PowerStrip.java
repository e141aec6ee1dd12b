package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Volts;
import dev.connectorkit.convert.Watts;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.ElectricalPowerMeasurement;
import dev.connectorkit.matter.OnOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of as many outlets as the model has, which only measures their power together. */
@MatterDevice(DeviceTypes.AGGREGATOR)
public record PowerStrip(@DeviceId String mac, @DeviceName String name, Meter meter, List<Outlet> outlets) {

    /** An outlet that can be switched. */
    @Endpoint(DeviceTypes.ON_OFF_PLUG_IN_UNIT)
    public record Outlet(@EndpointId String socket, @Attribute(OnOff.ON_OFF) boolean on) {}

    /** What all outlets draw. */
    @Endpoint(value = DeviceTypes.ELECTRICAL_SENSOR, id = "meter")
    @Features("ElectricalPowerMeasurement.ALTC")
    public record Meter(
            @Attribute(ElectricalPowerMeasurement.POWER_MODE) ElectricalPowerMeasurement.PowerModeEnum mode,
            @Attribute(ElectricalPowerMeasurement.ACTIVE_POWER) @As(Watts.class) @Nullable Double watts,
            @Attribute(ElectricalPowerMeasurement.VOLTAGE) @As(Volts.class) @Nullable Double volts) {}
}
