import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import org.jspecify.annotations.Nullable;

@MatterDevice("OnOffLight")
record Nullably(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") @Nullable Boolean power) {}
