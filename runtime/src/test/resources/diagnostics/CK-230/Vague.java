import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("InitialPress")
record Vague(int newPosition) {}
