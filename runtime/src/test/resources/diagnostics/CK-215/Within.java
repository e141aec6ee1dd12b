import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.convert.Celsius;
import java.util.List;
import java.util.Optional;

@MatterDevice("Aggregator")
record Within(
        @DeviceId String id,
        @Attribute("RvcRunMode.SupportedModes") List<Mode> modes) {

    record Mode(String label, int mode, List<Tag> modeTags) {}

    record Tag(String value) {}
}
