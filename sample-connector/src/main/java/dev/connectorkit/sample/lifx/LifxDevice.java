package dev.connectorkit.sample.lifx;

import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import java.util.List;

/**
 * A light as LIFX's cloud describes it. Which kind it is follows from its product's capabilities: a report that claims
 * colour for a white bulb would draw commands the bulb cannot carry out.
 */
public sealed interface LifxDevice permits LifxLight, LifxWhiteLight, LifxDimmableLight {

    /**
     * Gives LIFX's id, 12 hexadecimal digits like {@code d073d5000001}, which the service takes as it is.
     *
     * @return the id
     */
    String id();

    /**
     * Gives the label people know the light by, in characters the service takes.
     *
     * @return the name
     */
    String name();

    /**
     * Tells how bright the light is, or would be if it were on.
     *
     * @return 0 to 1
     */
    double brightness();

    /**
     * Describes the light for a discovery.
     *
     * @return its id, name and capability report
     */
    Device toDevice();

    /**
     * Tells what is not as it was.
     *
     * @param before the same light, earlier
     * @return the attributes that differ; all of them when the light has become one of another kind
     */
    List<MatterEndpoint> changesSince(LifxDevice before);
}
