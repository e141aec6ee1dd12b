import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import java.util.List;

@MatterDevice("OnOffLight")
record Lists(
        @DeviceId String id,
        @Attribute("OnOff.OnOff") boolean power,
        @Attribute("SmokeCoAlarm.ExpressedState") List<Integer> states) {}
