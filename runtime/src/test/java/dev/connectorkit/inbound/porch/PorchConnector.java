package dev.connectorkit.inbound.porch;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.convert.Percent254;
import dev.connectorkit.convert.TenthsOfSeconds;
import dev.connectorkit.identity.UserIds;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.inbound.Deadline;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Connector(name = "Porch", conformance = Conformance.OFF) // an excerpt: it answers too little
public final class PorchConnector {
    private final PorchCloud cloud;

    public PorchConnector(PorchCloud cloud) {
        this.cloud = cloud;
    }

    @ActivateUser
    String user(AccessToken token) throws IOException {
        return UserIds.encode(cloud.me(token.value()));
    }

    @DiscoverDevices
    Stream<PorchLamp> lamps(AccessToken token) throws IOException {
        return cloud.lamps(token.value());
    }

    @OnCommand(OnOff.ON)
    void on(AccessToken token, @DeviceId String lamp) throws IOException {
        cloud.turn(token.value(), lamp, true);
    }

    @OnCommand(LevelControl.MOVE_TO_LEVEL)
    CompletionStage<PorchLamp> dim(
            AccessToken token,
            @DeviceId String lamp,
            @As(Percent254.class) double level,
            @As(TenthsOfSeconds.class) @Nullable Duration transitionTime,
            Deadline deadline) {
        return cloud.dim(token.value(), lamp, level, transitionTime, deadline.remaining());
    }
}
