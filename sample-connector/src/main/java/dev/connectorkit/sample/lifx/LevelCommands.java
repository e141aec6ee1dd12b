package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.convert.TenthsOfSeconds;
import dev.connectorkit.convert.UnitInterval254;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.matter.LevelControl;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How bright: the commands of Matter's cluster Level Control, which every light takes. */
abstract class LevelCommands {

    final LifxLights lights;

    LevelCommands(LifxLights lights) {
        this.lights = lights;
    }

    @OnCommand(LevelControl.MOVE_TO_LEVEL)
    @Nullable
    LifxDevice dim(
            Credential user,
            @DeviceId String light,
            @As(UnitInterval254.class) double level,
            @As(TenthsOfSeconds.class) @Nullable Duration transitionTime,
            Deadline deadline) {
        return lights.change(user, light, LightMoves.level(level, LightMoves.seconds(transitionTime), false), deadline);
    }

    @OnCommand(LevelControl.MOVE)
    @Nullable
    LifxDevice move(
            Credential user,
            @DeviceId String light,
            LevelControl.MoveModeEnum moveMode,
            @Nullable Integer rate,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.level(now, moveMode == LevelControl.MoveModeEnum.UP, rate, false),
                deadline);
    }

    @OnCommand(LevelControl.STEP)
    @Nullable
    LifxDevice step(
            Credential user,
            @DeviceId String light,
            LevelControl.StepModeEnum stepMode,
            int stepSize,
            @As(TenthsOfSeconds.class) @Nullable Duration transitionTime,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.levelStep(
                        now, stepMode == LevelControl.StepModeEnum.UP, stepSize, transitionTime, false),
                deadline);
    }

    @OnCommand(LevelControl.MOVE_TO_LEVEL_WITH_ON_OFF)
    @Nullable
    LifxDevice dimAndSwitch(
            Credential user,
            @DeviceId String light,
            @As(UnitInterval254.class) double level,
            @As(TenthsOfSeconds.class) @Nullable Duration transitionTime,
            Deadline deadline) {
        return lights.change(user, light, LightMoves.level(level, LightMoves.seconds(transitionTime), true), deadline);
    }

    @OnCommand(LevelControl.MOVE_WITH_ON_OFF)
    @Nullable
    LifxDevice moveAndSwitch(
            Credential user,
            @DeviceId String light,
            LevelControl.MoveModeEnum moveMode,
            @Nullable Integer rate,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.level(now, moveMode == LevelControl.MoveModeEnum.UP, rate, true),
                deadline);
    }

    @OnCommand(LevelControl.STEP_WITH_ON_OFF)
    @Nullable
    LifxDevice stepAndSwitch(
            Credential user,
            @DeviceId String light,
            LevelControl.StepModeEnum stepMode,
            int stepSize,
            @As(TenthsOfSeconds.class) @Nullable Duration transitionTime,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.levelStep(
                        now, stepMode == LevelControl.StepModeEnum.UP, stepSize, transitionTime, true),
                deadline);
    }

    /** Looks where the light is, and leaves it there. */
    @OnCommand(LevelControl.STOP)
    @Nullable
    LifxDevice stop(Credential user, @DeviceId String light, Deadline deadline) {
        return lights.adjust(user, light, LightMoves::level, deadline);
    }

    @OnCommand(LevelControl.STOP_WITH_ON_OFF)
    @Nullable
    LifxDevice stopAndSwitch(Credential user, @DeviceId String light, Deadline deadline) {
        return stop(user, light, deadline);
    }
}
