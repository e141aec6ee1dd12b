import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Endpoint;

@Endpoint(value = "OnOffPlugInUnit", id = "")
record Blank(@Attribute("OnOff.OnOff") boolean power) {}
