import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnRead;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.inbound.AccessToken;

final class Helper {
    @OnCommand("OnOff.Toggle")
    void toggle(AccessToken token, @DeviceId String light) {}

    static final class Times {
        @OnWrite("OnOff.OnTime")
        private static void write(int time) {}
    }

    record Lights(String cloud) {
        @DeactivateUser
        @OnRead
        void both() {}
    }

    enum Cloud {
        ONE;

        @OnCommand("OnOff.Off")
        void off() {}
    }
}
