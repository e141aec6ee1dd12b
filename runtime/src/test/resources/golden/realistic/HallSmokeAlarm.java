package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.EpochSeconds;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.SmokeCoAlarm;
import java.time.Instant;
import java.util.Optional;

/** An alarm for smoke and carbon monoxide. */
@MatterDevice(DeviceTypes.SMOKE_CO_ALARM)
public interface HallSmokeAlarm {

    @DeviceId
    String serialNumber();

    @DeviceName
    Optional<String> name();

    @Attribute(SmokeCoAlarm.EXPRESSED_STATE)
    SmokeCoAlarm.ExpressedStateEnum state();

    @Attribute(SmokeCoAlarm.SMOKE_STATE)
    SmokeCoAlarm.AlarmStateEnum smoke();

    @Attribute(SmokeCoAlarm.CO_STATE)
    SmokeCoAlarm.AlarmStateEnum carbonMonoxide();

    @Attribute(SmokeCoAlarm.BATTERY_ALERT)
    SmokeCoAlarm.AlarmStateEnum battery();

    @Attribute(SmokeCoAlarm.TEST_IN_PROGRESS)
    boolean isTesting();

    @Attribute(SmokeCoAlarm.HARDWARE_FAULT_ALERT)
    boolean isBroken();

    @Attribute(SmokeCoAlarm.END_OF_SERVICE_ALERT)
    SmokeCoAlarm.EndOfServiceEnum endOfService();

    @Attribute(SmokeCoAlarm.EXPIRY_DATE)
    @As(EpochSeconds.class)
    Instant replaceBy();
}
