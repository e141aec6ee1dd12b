import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterDevices;

@MatterDevices
interface Open {

    Object map = OpenMatter.class;

    @MatterDevices
    @MatterDevice("OnOffLight")
    record Lamp(@DeviceId String id, @Attribute("OnOff.OnOff") boolean on) implements Open {}
}
