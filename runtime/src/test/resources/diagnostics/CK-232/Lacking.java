import dev.connectorkit.annotation.MatterEvent;

@MatterEvent("Switch.MultiPressComplete")
record Lacking(int previousPosition) {}
