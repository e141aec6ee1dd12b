package dev.connectorkit.sample.lifx;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.event.Device;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reports one user's lights to managed integrations. */
final class LightReports {

    private final ConnectorClient client;
    private final LifxConnectorRequests requests;
    private final String userId;

    LightReports(ConnectorClient client, LifxConnectorRequests requests, String userId) {
        this.client = client;
        this.requests = requests;
        this.userId = userId;
    }

    /** Sends one DEVICE_DISCOVERY with all lights; 200 says that no more follow. */
    void discovered(String discoveryId, List<LifxDevice> lights) {
        var devices = new ArrayList<Device>();
        for (var light : lights) {
            devices.add(light.toDevice());
        }
        client.send(requests.deviceDiscovery()
                .userId(userId)
                .deviceDiscoveryId(discoveryId)
                .statusCode(200)
                .devices(devices)
                .build());
    }

    /**
     * Sends a DEVICE_EVENT for each endpoint of each light that is not as it was. A light that was not there before is
     * left for the next discovery: the service does not know it.
     *
     * @return the number of events
     */
    int changed(List<LifxDevice> before, List<LifxDevice> after) {
        var known = new HashMap<String, LifxDevice>();
        for (var light : before) {
            known.put(light.id(), light);
        }
        var events = 0;
        for (var light : after) {
            var earlier = known.get(light.id());
            if (earlier != null) {
                events += changed(earlier, light);
            }
        }
        return events;
    }

    private int changed(LifxDevice before, LifxDevice after) {
        var endpoints = after.changesSince(before);
        for (var endpoint : endpoints) {
            client.send(requests.deviceEvent()
                    .connectorDeviceId(after.id())
                    .matterEndpoint(endpoint)
                    .userId(userId)
                    .statusCode(200)
                    .build());
        }
        return endpoints.size();
    }
}
