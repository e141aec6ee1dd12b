package dev.connectorkit.inbound;

import dev.connectorkit.operations.DiscoverDevicesRequest;
import java.util.List;

/** One request to find a user's devices. */
public final class DiscoveryCall extends Call {
    private final DiscoverDevicesRequest request;

    DiscoveryCall(Call call, DiscoverDevicesRequest request) {
        super(call.credential(), call.deadline());
        this.request = request;
    }

    /**
     * The whole request.
     *
     * @return the request as it came; it holds the credential
     */
    public DiscoverDevicesRequest request() {
        return request;
    }

    /**
     * Which devices are wanted.
     *
     * @return the filter
     */
    public DiscoveryFilter filter() {
        List<String> ids = request.payload().connectorDeviceIdList();
        return DiscoveryFilter.of(ids == null ? List.of() : ids);
    }
}
