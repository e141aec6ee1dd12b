import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.Endpoint;

@Endpoint("OnOfLight")
interface OfEndpoint {
    @Attribute("OnOff.OnOff")
    boolean isOn();
}
