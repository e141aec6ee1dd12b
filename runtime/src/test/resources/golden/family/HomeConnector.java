package org.example.family;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.matter.OnOff;
import java.util.List;

/** Finds devices of several types. */
@Connector(name = "home")
public interface HomeConnector {
    /** Who it is. */
    @ActivateUser
    String user(AccessToken token);

    /** All there is. */
    @DiscoverDevices
    List<HomeDevice> devices(AccessToken token);

    /** Nothing to keep. */
    @DeactivateUser
    void forget(AccessToken token);

    /** Gives the state the device then has. */
    @OnCommand(OnOff.TOGGLE)
    HomeDevice.Switched toggle(@DeviceId String device);

    /** Says nothing of the state. */
    @OnCommand(OnOff.ON)
    void on(@DeviceId String device);

    /** Says nothing of the state. */
    @OnCommand(OnOff.OFF)
    void off(@DeviceId String device);
}
