package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.HalfPercent;
import dev.connectorkit.convert.Seconds;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.DoorLock;
import dev.connectorkit.matter.PowerSource;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lock that knows whether its door stands open, and how much of its battery is left. */
@MatterDevice(DeviceTypes.DOOR_LOCK)
public final class FrontDoorLock {

    @DeviceId
    private final String id;

    private final String name;
    private final boolean locked;
    private final boolean jammed;

    @Attribute(DoorLock.DOOR_STATE)
    private final DoorLock.@Nullable DoorStateEnum door;

    @Attribute(DoorLock.AUTO_RELOCK_TIME)
    @As(Seconds.class)
    private final Duration relocksAfter;

    @Attribute(PowerSource.BAT_PERCENT_REMAINING)
    @As(HalfPercent.class)
    private final double battery;

    public FrontDoorLock(
            String id,
            String name,
            boolean locked,
            boolean jammed,
            DoorLock.@Nullable DoorStateEnum door,
            Duration relocksAfter,
            double battery) {
        this.id = id;
        this.name = name;
        this.locked = locked;
        this.jammed = jammed;
        this.door = door;
        this.relocksAfter = relocksAfter;
        this.battery = battery;
    }

    public String getId() {
        return id;
    }

    @DeviceName
    public String getName() {
        return name;
    }

    @Attribute(DoorLock.LOCK_STATE)
    public Optional<DoorLock.LockStateEnum> getLockState() {
        if (jammed) {
            return Optional.of(DoorLock.LockStateEnum.NOT_FULLY_LOCKED);
        }
        return Optional.of(locked ? DoorLock.LockStateEnum.LOCKED : DoorLock.LockStateEnum.UNLOCKED);
    }

    @Attribute(DoorLock.LOCK_TYPE)
    public DoorLock.LockTypeEnum getLockType() {
        return DoorLock.LockTypeEnum.DEAD_BOLT;
    }

    @Attribute(DoorLock.ACTUATOR_ENABLED)
    public boolean isActuatorEnabled() {
        return !jammed;
    }

    public DoorLock.@Nullable DoorStateEnum getDoor() {
        return door;
    }

    public Duration getRelocksAfter() {
        return relocksAfter;
    }

    public double getBattery() {
        return battery;
    }
}
