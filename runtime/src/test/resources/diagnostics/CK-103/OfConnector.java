import dev.connectorkit.annotation.Connector;

@Connector(name = "lifx", specVersion = "2")
final class OfConnector {}
