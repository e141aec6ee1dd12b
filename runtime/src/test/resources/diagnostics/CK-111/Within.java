import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;

final class Within {

    private static final class Inner {

        @MatterDevice("OnOffLight")
        record Light(@DeviceId String id, @Attribute("OnOff.OnOff") boolean power) {}
    }
}
