import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;
import java.util.Optional;

@MatterDevice("OnOffLight")
record Converted(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("ColorControl.ColorTemperatureMireds") @As(Kelvin.class) Optional<Integer> kelvin) {}
