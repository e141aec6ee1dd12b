import dev.connectorkit.annotation.Connector;

final class Hub {

    @Connector(name = "hub")
    class Cloud {}
}
