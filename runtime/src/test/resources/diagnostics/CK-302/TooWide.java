import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Kelvin;

@MatterDevice("OnOffLight")
record TooWide(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("ColorControl.ColorTemperatureMireds") @As(Kelvin.class) long kelvin) {}
