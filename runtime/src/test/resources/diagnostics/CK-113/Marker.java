import dev.connectorkit.annotation.Connector;

@Connector(name = "lifx")
@interface Marker {}
