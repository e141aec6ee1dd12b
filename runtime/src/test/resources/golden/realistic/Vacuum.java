package org.example.realistic;

import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.RvcCleanMode;
import dev.connectorkit.matter.RvcOperationalState;
import dev.connectorkit.matter.RvcRunMode;
import dev.connectorkit.matter.ServiceArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A vacuum that knows its rooms. */
@MatterDevice(DeviceTypes.ROBOTIC_VACUUM_CLEANER)
public record Vacuum(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(RvcRunMode.SUPPORTED_MODES) List<Mode> runModes,
        @Attribute(RvcRunMode.CURRENT_MODE) int runMode,
        @Attribute(RvcCleanMode.SUPPORTED_MODES) List<Mode> cleanModes,
        @Attribute(RvcCleanMode.CURRENT_MODE) int cleanMode,
        @Attribute(RvcOperationalState.PHASE_LIST) @Nullable List<String> phases,
        @Attribute(RvcOperationalState.CURRENT_PHASE) @Nullable Integer phase,
        @Attribute(RvcOperationalState.OPERATIONAL_STATE_LIST) List<State> states,
        @Attribute(RvcOperationalState.OPERATIONAL_STATE) RvcOperationalState.OperationalStateEnum state,
        @Attribute(RvcOperationalState.OPERATIONAL_ERROR) Trouble trouble,
        @Attribute(ServiceArea.SUPPORTED_AREAS) List<Area> rooms,
        @Attribute(ServiceArea.SELECTED_AREAS) List<Long> selected,
        @Attribute(ServiceArea.CURRENT_AREA) @Nullable Long room) {

    /** A way to run or to clean. */
    public record Mode(String label, int mode, List<Tag> modeTags) {}

    /** What a mode is for. */
    public record Tag(int value) {}

    /** What the vacuum can be doing; those of its maker bear a label. */
    public record State(int operationalStateID, Optional<String> operationalStateLabel) {}

    /** What is wrong, 0 for nothing. */
    public record Trouble(int errorStateID, @Nullable String errorStateLabel, @Nullable String errorStateDetails) {}

    /** A room. */
    public record Area(long areaID, @Nullable Long mapID, Info areaInfo) {}

    /** Where a room is. */
    public record Info(@Nullable Place locationInfo, @Nullable Landmark landmarkInfo) {}

    /** A name people gave. */
    public record Place(String locationName, @Nullable Integer floorNumber, @Nullable Integer areaType) {}

    /** Something that stands there. */
    public record Landmark(int landmarkTag, @Nullable Integer relativePositionTag) {}
}
