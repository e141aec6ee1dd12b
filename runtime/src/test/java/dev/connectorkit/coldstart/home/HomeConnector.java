package dev.connectorkit.coldstart.home;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Conformance;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.inbound.AccessToken;
import dev.connectorkit.matter.FanControl;
import dev.connectorkit.matter.LevelControl;
import dev.connectorkit.matter.OnOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connector for fans, as an author writes it. */
@Connector(name = "home", conformance = Conformance.OFF)
public final class HomeConnector {

    @ActivateUser
    String user(AccessToken token) {
        return "user-1";
    }

    @DiscoverDevices
    List<Fan> fans(AccessToken token) {
        return List.of(Fan.running("fan-1", FanControl.FanModeEnum.LOW));
    }

    @OnCommand(OnOff.OFF)
    void off(@DeviceId String fan) {}

    @OnCommand(LevelControl.MOVE_TO_LEVEL)
    Fan dim(@DeviceId String fan, int level, @Nullable Integer transitionTime) {
        return Fan.running(fan, FanControl.FanModeEnum.HIGH);
    }

    @OnWrite(FanControl.FAN_MODE)
    Fan mode(@DeviceId String fan, FanControl.FanModeEnum fanMode) {
        return Fan.running(fan, fanMode);
    }
}
