import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Endpoint;

@Endpoint(value = "OnOffPlugInUnit", id = "outlet 1")
record Outlet(@Attribute("OnOff.OnOff") boolean power) {}
