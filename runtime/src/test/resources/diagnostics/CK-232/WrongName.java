import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Switch.InitialPress")
record WrongName(int newPositon) {}
