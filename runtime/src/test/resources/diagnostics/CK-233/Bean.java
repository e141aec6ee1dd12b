import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Switch.InitialPress")
class Bean {}
