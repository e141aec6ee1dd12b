import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Nameless(
        @Attribute("OnOff.OnOff") boolean power) {}
