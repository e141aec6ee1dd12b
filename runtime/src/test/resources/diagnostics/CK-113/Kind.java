import dev.connectorkit.annotation.MatterDevice;

@MatterDevice("OnOffLight")
enum Kind {
    LAMP
}
