package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Lamps;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.Payloads;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connector for lamps, as an author writes it. */
@Connector(name = "lamps", conformance = Conformance.OFF)
public final class LampsConnector {
    /** Makes the connector. */
    public LampsConnector() {}

    /**
     * Tells who the user is.
     *
     * @param token the user's
     * @return the id
     */
    @ActivateUser
    public String user(AccessToken token) {
        return Account.USER_ID;
    }

    /**
     * Finds the user's lights.
     *
     * @param token the user's
     * @return one
     */
    @DiscoverDevices
    public List<Light> lights(AccessToken token) {
        return List.of(Payloads.light());
    }

    /**
     * Switches a light off.
     *
     * @param light which
     */
    @OnCommand(OnOff.OFF)
    public void off(@DeviceId String light) {
        Lamps.dim(light, 0);
    }

    /**
     * Dims a light.
     *
     * @param light which
     * @param level how bright
     * @param transitionTime in tenths of seconds
     */
    @OnCommand(LevelControl.MOVE_TO_LEVEL)
    public void dim(@DeviceId String light, int level, @Nullable Integer transitionTime) {
        Lamps.dim(light, level);
    }
}
