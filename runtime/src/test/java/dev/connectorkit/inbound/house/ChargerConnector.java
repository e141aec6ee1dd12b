package dev.connectorkit.inbound.house;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.convert.WattHours;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.matter.EnergyEvse;
import dev.connectorkit.matter.LevelControl;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Takes structures as records and bitmaps as sets. */
@Connector(name = "charger")
public class ChargerConnector {
    public @Nullable Object taken;

    @ActivateUser
    String user(AccessToken token) {
        return "user-1";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @OnCommand(EnergyEvse.SET_TARGETS)
    void targets(List<Schedule> chargingTargetSchedules) {
        taken = chargingTargetSchedules;
    }

    @OnCommand(LevelControl.MOVE_TO_LEVEL)
    void level(int level, OptionalInt transitionTime, @Nullable EnumSet<LevelControl.OptionsBitmap> optionsMask) {
        taken = level + " in " + transitionTime + " with " + optionsMask;
    }

    @OnWrite(LevelControl.ON_LEVEL)
    void onLevel(OptionalInt level) {
        taken = level;
    }

    /** When to charge. */
    public record Schedule(int dayOfWeekForSequence, List<Target> chargingTargets) {}

    /** How much to charge. */
    public record Target(
            int targetTimeMinutesPastMidnight,
            OptionalInt targetSoC,
            @As(WattHours.class) Optional<Double> addedEnergy) {}
}
