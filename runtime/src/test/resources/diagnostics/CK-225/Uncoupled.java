import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("ExtendedColorLight")
record Uncoupled(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("LevelControl.CurrentLevel") int level,
        @Attribute("ColorControl.CurrentX") int x,
        @Attribute("ColorControl.CurrentY") int y,
        @Attribute("ColorControl.CoupleColorTempToLevelMinMireds") int least) {}
