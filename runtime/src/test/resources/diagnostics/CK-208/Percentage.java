import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Percentage(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") double brightness) {}

class Caller {
    Object call(Percentage light) {
        return PercentageMatter.device(light);
    }
}
