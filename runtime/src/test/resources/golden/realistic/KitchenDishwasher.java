package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.DishwasherAlarm;
import dev.connectorkit.matter.DishwasherMode;
import dev.connectorkit.matter.OnOff;
import dev.connectorkit.matter.OperationalState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dishwasher whose cloud tells minutes and faults. */
@MatterDevice(DeviceTypes.DISHWASHER)
public record KitchenDishwasher(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OnOff.ON_OFF) boolean on,
        @Attribute(OperationalState.PHASE_LIST) @Nullable List<String> phases,
        @Attribute(OperationalState.CURRENT_PHASE) @Nullable Integer phase,
        @Attribute(OperationalState.OPERATIONAL_STATE_LIST) List<State> states,
        @Attribute(OperationalState.OPERATIONAL_STATE) OperationalState.OperationalStateEnum state,
        @Attribute(OperationalState.OPERATIONAL_ERROR) Trouble trouble,
        @Attribute(DishwasherMode.SUPPORTED_MODES) List<Programme> programmes,
        @Attribute(DishwasherMode.CURRENT_MODE) int programme,
        @Attribute(DishwasherAlarm.MASK) Set<DishwasherAlarm.AlarmBitmap> watched,
        @Attribute(DishwasherAlarm.STATE) Set<DishwasherAlarm.AlarmBitmap> alarms) {

    /** What the machine can be doing; those of its maker bear a label. */
    public record State(int operationalStateID, @Nullable String operationalStateLabel) {}

    /** What is wrong, 0 for nothing. */
    public record Trouble(int errorStateID, @Nullable String errorStateLabel, @Nullable String errorStateDetails) {}

    /** A programme of the machine. */
    public record Programme(String label, int mode, List<Tag> modeTags) {}

    /** What a programme is for. */
    public record Tag(int value) {}
}
