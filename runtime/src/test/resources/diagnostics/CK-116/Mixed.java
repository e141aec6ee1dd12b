import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;

@MatterDevices
sealed interface Mixed {

    Object map = MixedMatter.class;

    @MatterDevice("OnOffLight")
    record Lamp(@DeviceId String id, @Attribute("OnOff.OnOff") boolean on) implements Mixed {}

    record Curtain(String id) implements Mixed {}

    enum Door implements Mixed {
        FRONT
    }
}
