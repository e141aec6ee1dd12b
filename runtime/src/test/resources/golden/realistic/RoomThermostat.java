package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.Thermostat;
import java.util.OptionalDouble;
import java.util.Set;

/** A thermostat that heats and cools, as its cloud describes it: degrees Celsius, and no setpoint for what it does not do. */
@MatterDevice(DeviceTypes.THERMOSTAT)
public record RoomThermostat(
        @DeviceId String serial,
        @DeviceName String room,
        @Attribute(Thermostat.LOCAL_TEMPERATURE) @As(Celsius.class) OptionalDouble measured,
        @Attribute(Thermostat.OCCUPIED_HEATING_SETPOINT) @As(Celsius.class) double heatTo,
        @Attribute(Thermostat.OCCUPIED_COOLING_SETPOINT) @As(Celsius.class) double coolTo,
        @Attribute(Thermostat.SYSTEM_MODE) Thermostat.SystemModeEnum mode,
        @Attribute(Thermostat.CONTROL_SEQUENCE_OF_OPERATION)
                Thermostat.ControlSequenceOfOperationEnum sequence,
        @Attribute(Thermostat.THERMOSTAT_RUNNING_STATE) Set<Thermostat.RelayStateBitmap> relays) {}
