import dev.connectorkit.annotation.MatterEvent;
import java.util.OptionalInt;

@MatterEvent("Switch.InitialPress")
record MayBeAbsent(OptionalInt newPosition) {}
