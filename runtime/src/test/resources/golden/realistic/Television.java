package org.example.realistic;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.EpochMicroseconds;
import dev.connectorkit.convert.Milliseconds64;
import dev.connectorkit.convert.Percent254;
import dev.connectorkit.matter.DeviceTypes;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.MediaPlayback;
import dev.connectorkit.matter.OnOff;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A television with the speaker that is built in. */
@MatterDevice(DeviceTypes.BASIC_VIDEO_PLAYER)
public record Television(
        @DeviceId String id,
        @DeviceName String name,
        @Attribute(OnOff.ON_OFF) boolean on,
        @Attribute(MediaPlayback.CURRENT_STATE) MediaPlayback.PlaybackStateEnum playing,
        @Attribute(MediaPlayback.DURATION) @As(Milliseconds64.class) @Nullable Duration length,
        @Attribute(MediaPlayback.SAMPLED_POSITION) @Nullable Position position,
        Sound sound) {

    /** Where playing was, and when. */
    public record Position(
            @As(EpochMicroseconds.class) Instant updatedAt,
            @As(Milliseconds64.class) @Nullable Duration position) {}

    /** The speaker, whose volume Matter calls a level. */
    @Endpoint(value = DeviceTypes.SPEAKER, id = "2")
    public record Sound(
            @Attribute(OnOff.ON_OFF) boolean unmuted,
            @Attribute(LevelControl.CURRENT_LEVEL) @As(Percent254.class) OptionalDouble volume) {}
}
