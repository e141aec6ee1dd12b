import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("ExtendedColorLight")
record HueOnly(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") int level,
        @Attribute("ColorControl.CurrentHue") int hue) {}
