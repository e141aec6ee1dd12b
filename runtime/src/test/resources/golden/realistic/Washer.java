package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.LaundryWasherControls;
import dev.connectorkit.matter.LaundryWasherMode;
import dev.connectorkit.matter.OperationalState;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A washing machine with programmes. */
@MatterDevice(DeviceTypes.LAUNDRY_WASHER)
public record Washer(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OperationalState.PHASE_LIST) @Nullable List<String> phases,
        @Attribute(OperationalState.CURRENT_PHASE) @Nullable Integer phase,
        @Attribute(OperationalState.COUNTDOWN_TIME) @As(Countdown.class) @Nullable Duration left,
        @Attribute(OperationalState.OPERATIONAL_STATE_LIST) List<State> states,
        @Attribute(OperationalState.OPERATIONAL_STATE) OperationalState.OperationalStateEnum state,
        @Attribute(OperationalState.OPERATIONAL_ERROR) Trouble trouble,
        @Attribute(LaundryWasherMode.SUPPORTED_MODES) List<Programme> programmes,
        @Attribute(LaundryWasherMode.CURRENT_MODE) int programme,
        @Attribute(LaundryWasherControls.SPIN_SPEEDS) List<String> spinSpeeds,
        @Attribute(LaundryWasherControls.SPIN_SPEED_CURRENT) OptionalInt spinSpeed) {

    /** What the machine can be doing; those of its maker bear a label. */
    public record State(int operationalStateID, @Nullable String operationalStateLabel) {}

    /** What is wrong, 0 for nothing. */
    public record Trouble(int errorStateID, @Nullable String errorStateLabel, @Nullable String errorStateDetails) {}

    /** A programme of the machine. */
    public record Programme(String label, int mode, List<Tag> modeTags) {}

    /** What a programme is for. */
    public record Tag(int value) {}

    /** Time that counts down: Matter's elapsed-s, of which the attribute takes three days. */
    public static final class Countdown implements dev.connectorkit.annotation.Converter<Duration, Integer> {
        public Countdown() {}

        @Override
        public Integer toMatter(Duration value) {
            return Math.toIntExact(value.toSeconds());
        }

        @Override
        public Duration fromMatter(Integer value) {
            return Duration.ofSeconds(value);
        }
    }
}
