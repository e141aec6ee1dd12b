import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOfLight")
record Misspelt(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power) {}

class Caller {
    private final MisspeltMatter mapper = null;

    Object call(Misspelt light) {
        return MisspeltMatter.state(light);
    }
}
