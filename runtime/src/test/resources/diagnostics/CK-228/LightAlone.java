import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice(value = "FloodlightCamera", specVersion = "1.5")
record LightAlone(
        @DeviceId String id,
        @Attribute("BridgedDeviceBasicInformation.Reachable") boolean reachable,
        Flood light) {

    @Endpoint(value = "DimmableLight", id = "2")
    record Flood(@Attribute("OnOff.OnOff") boolean on, @Attribute("LevelControl.CurrentLevel") int level) {}
}
