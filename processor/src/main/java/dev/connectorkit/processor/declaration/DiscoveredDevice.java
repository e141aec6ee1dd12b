package dev.connectorkit.processor.declaration;

import java.util.List;

/**
 * A device class that a connector says it finds.
 *
 * @param device the class
 * @param endpoints the classes of its other endpoints
 */
public record DiscoveredDevice(DeviceDeclaration device, List<DeviceDeclaration> endpoints) {

    /**
     * Copies the endpoints.
     *
     * @param device the class
     * @param endpoints the classes of its other endpoints
     */
    public DiscoveredDevice {
        endpoints = List.copyOf(endpoints);
    }
}
