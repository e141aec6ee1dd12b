import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
record Generic<T>(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power, T more) {}

class Caller {
    Object call(Generic<String> light) {
        return GenericMatter.changes(light, light);
    }
}
