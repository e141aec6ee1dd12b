import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.Connector;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.event.Device;
import dev.connectorkit.inbound.AccessToken;
import java.util.List;

@Connector(name = "test")
class NeverNull {
    @ActivateUser
    String user(AccessToken token) {
        return "";
    }

    @DiscoverDevices
    List<Device> devices(AccessToken token) {
        return List.of();
    }

    @OnCommand("EnergyEvse.SetTargets")
    void targets(List<Schedule> chargingTargetSchedules) {}

    record Schedule(int dayOfWeekForSequence, List<Target> chargingTargets) {}

    record Target(int targetTimeMinutesPastMidnight, int targetSoC) {}
}
