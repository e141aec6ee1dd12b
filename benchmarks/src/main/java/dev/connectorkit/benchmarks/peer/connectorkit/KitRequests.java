package dev.connectorkit.benchmarks.peer.connectorkit;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Appliance;
import dev.connectorkit.benchmarks.payload.ApplianceMatter;
import dev.connectorkit.benchmarks.payload.Light;
import dev.connectorkit.benchmarks.payload.LightMatter;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.validation.Validation;
import java.util.ArrayList;
import java.util.List;

/** Requests built with the generated mappers and builders. */
public final class KitRequests {
    private KitRequests() {}

    /**
     * A device event.
     *
     * @param light whose state goes into it
     * @param validation whether it is checked
     * @return the request
     */
    public static SendConnectorEventRequest event(Light light, Validation validation) {
        return event(light.id(), LightMatter.state(light).get(0), validation);
    }

    /**
     * A device event.
     *
     * @param deviceId the device
     * @param endpoint what it reports
     * @param validation whether it is checked
     * @return the request
     */
    public static SendConnectorEventRequest event(String deviceId, MatterEndpoint endpoint, Validation validation) {
        return SendConnectorEventRequest.deviceEvent(Account.CONNECTOR_ID)
                .connectorDeviceId(deviceId)
                .matterEndpoint(endpoint)
                .userId(Account.USER_ID)
                .traceId(Account.TRACE_ID)
                .build(validation);
    }

    /**
     * A whole discovery.
     *
     * @param found the devices
     * @param validation whether it is checked
     * @return the request
     */
    public static SendConnectorEventRequest discovery(List<Appliance> found, Validation validation) {
        List<Device> devices = new ArrayList<>(found.size());
        for (Appliance appliance : found) {
            devices.add(ApplianceMatter.device(appliance));
        }
        return SendConnectorEventRequest.deviceDiscovery(Account.CONNECTOR_ID)
                .userId(Account.USER_ID)
                .deviceDiscoveryId(Account.DISCOVERY_ID)
                .statusCode(200)
                .devices(devices)
                .build(validation);
    }
}
