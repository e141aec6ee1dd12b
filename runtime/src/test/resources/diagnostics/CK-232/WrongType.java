import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Switch.InitialPress")
record WrongType(String newPosition) {}
