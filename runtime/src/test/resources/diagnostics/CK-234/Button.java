import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.annotation.MatterEvent;
import dev.connectorkit.annotation.Sends;

@MatterDevice("GenericSwitch")
@Sends({Button.Pressed.class, Button.Again.class, Button.Unlocked.class, Button.Changed.class, String.class})
record Button(
        @DeviceId String id,
        @Attribute("Switch.CurrentPosition") int position,
        @Attribute("BooleanState.StateValue") boolean on) {

    @MatterEvent("Switch.InitialPress")
    record Pressed(int newPosition) {}

    @MatterEvent("Switch.InitialPress")
    record Again(int newPosition) {}

    @MatterEvent("DoorLock.DoorStateChange")
    record Unlocked(int doorState) {}

    @MatterEvent("RvcOperationalState.OperationCompletion")
    record Changed(int completionErrorCode) {}
}
