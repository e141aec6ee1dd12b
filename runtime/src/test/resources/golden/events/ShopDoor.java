package org.example.events;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.Features;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterEvent;
import dev.connectorkit.annotation.Sends;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.DoorLock;
import dev.connectorkit.matter.Switch;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock that tells who unlocks it, with a bell beside the door.
 *
 * @param id its id
 * @param locked how it is locked
 * @param type what it is
 * @param enabled whether it takes commands
 * @param bell its bell
 */
@MatterDevice(DeviceTypes.DOOR_LOCK)
@Sends({ShopDoor.Operated.class, ShopDoor.Alarm.class})
public record ShopDoor(
        @DeviceId String id,
        @Attribute(DoorLock.LOCK_STATE) DoorLock.@Nullable LockStateEnum locked,
        @Attribute(DoorLock.LOCK_TYPE) DoorLock.LockTypeEnum type,
        @Attribute(DoorLock.ACTUATOR_ENABLED) boolean enabled,
        List<Bell> bell) {

    /**
     * The lock was locked or unlocked.
     *
     * @param lockOperationType what was done
     * @param operationSource how
     * @param userIndex by whom, if the lock knows
     * @param fabricIndex for whom
     * @param sourceNode from where
     * @param credentials with what
     */
    @MatterEvent(DoorLock.LOCK_OPERATION)
    public record Operated(
            DoorLock.LockOperationTypeEnum lockOperationType,
            DoorLock.OperationSourceEnum operationSource,
            @Nullable Integer userIndex,
            @Nullable Integer fabricIndex,
            @Nullable BigInteger sourceNode,
            @Nullable List<Credential> credentials) {}

    /**
     * What somebody unlocked with.
     *
     * @param credentialType what it is
     * @param credentialIndex which of them
     */
    public record Credential(int credentialType, int credentialIndex) {}

    /**
     * Something is wrong.
     *
     * @param alarmCode what
     */
    @MatterEvent(DoorLock.DOOR_LOCK_ALARM)
    public record Alarm(DoorLock.AlarmCodeEnum alarmCode) {}

    /**
     * A bell button.
     *
     * @param name which
     * @param position whether it is pressed
     */
    @Endpoint(DeviceTypes.GENERIC_SWITCH)
    @Features({"Switch.MSR", "Switch.MSL"})
    @Sends(Rung.class)
    public record Bell(
            @EndpointId String name,
            @Attribute(Switch.CURRENT_POSITION) int position) {}

    /**
     * Somebody rings.
     *
     * @param newPosition the button's position
     */
    @MatterEvent(Switch.INITIAL_PRESS)
    public record Rung(int newPosition) {}
}
