import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Switch.InitialPres")
record Pushed(int newPosition) {}
