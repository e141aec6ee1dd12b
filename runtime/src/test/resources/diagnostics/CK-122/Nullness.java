import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import org.jspecify.annotations.Nullable;

@MatterDevice("OnOffLight")
record Nullness(
        @DeviceId @Nullable String id,
        @Attribute("OnOff.OnOff") boolean power) {}
