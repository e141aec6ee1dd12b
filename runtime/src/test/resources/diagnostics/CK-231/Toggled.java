import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("OnOff.Toggled")
record Toggled() {}
