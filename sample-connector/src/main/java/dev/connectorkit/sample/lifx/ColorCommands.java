package dev.connectorkit.sample.lifx;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.convert.HueDegrees;
import dev.connectorkit.convert.Kelvin;
import dev.connectorkit.convert.TenthsOfSeconds;
import dev.connectorkit.convert.UnitInterval254;
import dev.connectorkit.inbound.Credential;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.matter.ColorControl;
import dev.connectorkit.matter.ColorControl.MoveModeEnum;
import dev.connectorkit.matter.ColorControl.StepModeEnum;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Which colour: the commands of Matter's cluster Color Control, as far as lights take them. */
abstract class ColorCommands extends LevelCommands {

    ColorCommands(LifxLights lights) {
        super(lights);
    }

    @OnCommand(ColorControl.MOVE_TO_HUE_AND_SATURATION)
    @Nullable
    LifxDevice color(
            Credential user,
            @DeviceId String light,
            @As(HueDegrees.class) double hue,
            @As(UnitInterval254.class) double saturation,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return colored(user, light, "hue:" + hue + " saturation:" + saturation, transitionTime, deadline);
    }

    @OnCommand(ColorControl.MOVE_TO_HUE)
    @Nullable
    LifxDevice hue(
            Credential user,
            @DeviceId String light,
            @As(HueDegrees.class) double hue,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return colored(user, light, "hue:" + hue, transitionTime, deadline);
    }

    @OnCommand(ColorControl.MOVE_TO_SATURATION)
    @Nullable
    LifxDevice saturation(
            Credential user,
            @DeviceId String light,
            @As(UnitInterval254.class) double saturation,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return colored(user, light, "saturation:" + saturation, transitionTime, deadline);
    }

    @OnCommand(ColorControl.MOVE_TO_COLOR_TEMPERATURE)
    @Nullable
    LifxDevice white(
            Credential user,
            @DeviceId String light,
            @As(Kelvin.class) int colorTemperatureMireds,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return colored(user, light, LifxState.white(colorTemperatureMireds), transitionTime, deadline);
    }

    /** Going round without end is more than LIFX can do; ending it is not. */
    @OnCommand(ColorControl.MOVE_HUE)
    @Nullable
    LifxDevice moveHue(Credential user, @DeviceId String light, MoveModeEnum moveMode, Deadline deadline) {
        if (moveMode != MoveModeEnum.STOP) {
            throw LightMoves.unable("LIFX lights cannot go through their colours without end.");
        }
        return stopColor(user, light, deadline);
    }

    @OnCommand(ColorControl.STEP_HUE)
    @Nullable
    LifxDevice stepHue(
            Credential user,
            @DeviceId String light,
            StepModeEnum stepMode,
            int stepSize,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.hueStep(now, stepMode == StepModeEnum.UP, stepSize, transitionTime),
                deadline);
    }

    @OnCommand(ColorControl.MOVE_SATURATION)
    @Nullable
    LifxDevice moveSaturation(
            Credential user, @DeviceId String light, MoveModeEnum moveMode, int rate, Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> moveMode == MoveModeEnum.STOP
                        ? LightMoves.color(now)
                        : LightMoves.saturation(now, moveMode == MoveModeEnum.UP, rate),
                deadline);
    }

    @OnCommand(ColorControl.STEP_SATURATION)
    @Nullable
    LifxDevice stepSaturation(
            Credential user,
            @DeviceId String light,
            StepModeEnum stepMode,
            int stepSize,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.saturationStep(now, stepMode == StepModeEnum.UP, stepSize, transitionTime),
                deadline);
    }

    @OnCommand(ColorControl.MOVE_COLOR_TEMPERATURE)
    @Nullable
    LifxDevice moveWhite(
            Credential user,
            @DeviceId String light,
            MoveModeEnum moveMode,
            int rate,
            int colorTemperatureMinimumMireds,
            int colorTemperatureMaximumMireds,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> {
                    if (moveMode == MoveModeEnum.STOP) {
                        return LightMoves.color(now);
                    }
                    var among = LightMoves.Whites.of(now, colorTemperatureMinimumMireds, colorTemperatureMaximumMireds);
                    return LightMoves.white(now, moveMode == MoveModeEnum.UP, rate, among);
                },
                deadline);
    }

    @OnCommand(ColorControl.STEP_COLOR_TEMPERATURE)
    @Nullable
    LifxDevice stepWhite(
            Credential user,
            @DeviceId String light,
            StepModeEnum stepMode,
            int stepSize,
            @As(TenthsOfSeconds.class) Duration transitionTime,
            int colorTemperatureMinimumMireds,
            int colorTemperatureMaximumMireds,
            Deadline deadline) {
        return lights.adjust(
                user,
                light,
                now -> LightMoves.whiteStep(
                        now,
                        stepMode == StepModeEnum.UP,
                        stepSize,
                        transitionTime,
                        LightMoves.Whites.of(now, colorTemperatureMinimumMireds, colorTemperatureMaximumMireds)),
                deadline);
    }

    /** Looks where the light is, and leaves it there. */
    @OnCommand(ColorControl.STOP_MOVE_STEP)
    @Nullable
    LifxDevice stopColor(Credential user, @DeviceId String light, Deadline deadline) {
        return lights.adjust(user, light, LightMoves::color, deadline);
    }

    private @Nullable LifxDevice colored(
            Credential user, String light, String color, Duration transitionTime, Deadline deadline) {
        return lights.change(
                user, light, new LifxState(null, color, null, LightMoves.seconds(transitionTime)), deadline);
    }
}
