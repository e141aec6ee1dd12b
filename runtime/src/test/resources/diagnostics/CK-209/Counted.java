import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.OptionalInt;

@MatterDevice("OnOffLight")
record Counted(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("ColorControl.CurrentHue") OptionalInt hue) {}
