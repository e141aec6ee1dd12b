import dev.connectorkit.annotation.Connector;

@Connector(name = " ")
public final class Unnamed {}
