package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.convert.KilowattHours;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.Thermostat;
import dev.connectorkit.matter.WaterHeaterManagement;
import dev.connectorkit.matter.WaterHeaterMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A water heater that runs on a heat pump. */
@MatterDevice(DeviceTypes.WATER_HEATER)
public record Boiler(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(WaterHeaterManagement.HEATER_TYPES)
                Set<WaterHeaterManagement.WaterHeaterHeatSourceBitmap> sources,
        @Attribute(WaterHeaterManagement.HEAT_DEMAND)
                Set<WaterHeaterManagement.WaterHeaterHeatSourceBitmap> demand,
        @Attribute(WaterHeaterManagement.TANK_VOLUME) int litres,
        @Attribute(WaterHeaterManagement.ESTIMATED_HEAT_REQUIRED) @As(KilowattHours.class) double needed,
        @Attribute(WaterHeaterManagement.TANK_PERCENTAGE) int hot,
        @Attribute(WaterHeaterManagement.BOOST_STATE) WaterHeaterManagement.BoostStateEnum boost,
        @Attribute(WaterHeaterMode.SUPPORTED_MODES) List<Mode> modes,
        @Attribute(WaterHeaterMode.CURRENT_MODE) int mode,
        @Attribute(Thermostat.LOCAL_TEMPERATURE) @As(Celsius.class) @Nullable Double temperature,
        @Attribute(Thermostat.OCCUPIED_HEATING_SETPOINT) @As(Celsius.class) double setpoint,
        @Attribute(Thermostat.CONTROL_SEQUENCE_OF_OPERATION) int sequence,
        @Attribute(Thermostat.SYSTEM_MODE) Thermostat.SystemModeEnum system) {

    /** A way to heat. */
    public record Mode(String label, int mode, List<Tag> modeTags) {}

    /** What a mode is for. */
    public record Tag(int value) {}
}
