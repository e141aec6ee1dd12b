package dev.connectorkit.inbound;

import dev.connectorkit.event.Device;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.operations.DiscoverDevicesRequestPayload;
import dev.connectorkit.operations.OperationName;
import dev.connectorkit.validation.Violations;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code AWS.DiscoverDevices}: reads the author's devices one by one and sends them in pages. A device that does not fit the
 * service is left out, told to the failure listener and counted in the last page's message; the others are not lost for it.
 */
final class DiscoveryWork {
    private final ConnectorHandler handler;
    private final DiscoveryCall call;
    private final Deadline deadline;
    private final DiscoverDevicesRequestPayload request;
    private final JsonWriter measure = new JsonWriter();
    private long leftOut;

    DiscoveryWork(ConnectorHandler handler, DiscoveryCall call, Deadline deadline) {
        this.handler = handler;
        this.call = call;
        this.deadline = deadline;
        this.request = call.request().payload();
    }

    Answer answer() throws Exception {
        RepeatedRequests repeated = handler.repeated();
        String key = RepeatedRequests.key(OperationName.DISCOVER_DEVICES, request.deviceDiscoveryId(), request);
        if (!repeated.claim(OperationName.DISCOVER_DEVICES, key, call.deadline())) {
            return Answer.ACKNOWLEDGED;
        }
        boolean sent = false;
        try {
            discover();
            sent = true;
            return Answer.ACKNOWLEDGED;
        } finally {
            if (sent) {
                repeated.settle(OperationName.DISCOVER_DEVICES, key);
            } else {
                repeated.release(OperationName.DISCOVER_DEVICES, key);
            }
        }
    }

    private void discover() throws Exception {
        String userId = handler.knownUsers().of(handler, call);
        Object found = handler.discoverDevices(call);
        try (PageSenders senders = new PageSenders(handler, request, userId, deadline)) {
            send(iterator(found), senders);
        } finally {
            if (found instanceof BaseStream<?, ?> stream) {
                stream.close();
            }
        }
    }

    private static Iterator<?> iterator(Object found) {
        if (found instanceof Iterable<?> devices) {
            return devices.iterator();
        }
        return found instanceof BaseStream<?, ?> stream ? stream.iterator() : (Iterator<?>) found;
    }

    /** A page goes out when the next device has no room in it; what is left when there is no next device is the last page. */
    private void send(Iterator<?> found, PageSenders senders) {
        int limit = handler.settings().maxPageBytes();
        List<Device> page = new ArrayList<>();
        int bytes = 0;
        while (found.hasNext()) {
            if (deadline.hasPassed()) {
                throw Call.late();
            }
            Device device = fitting(found.next());
            if (device == null) {
                continue;
            }
            int length = length(device);
            if (bytes + length > limit && !page.isEmpty()) {
                senders.more(page);
                page = new ArrayList<>();
                bytes = 0;
            }
            page.add(device);
            bytes += length + 1;
        }
        senders.last(page, leftOut);
    }

    private @Nullable Device fitting(Object found) {
        try {
            Device device = handler.deviceOf(found);
            if (!call.filter().accepts(device.connectorDeviceId())) {
                return null;
            }
            Violations violations = new Violations();
            device.validate(violations);
            violations.throwIfAny("a device");
            return device;
        } catch (ConnectorOperationException refused) {
            throw refused;
        } catch (RuntimeException unfit) {
            // Of whatever kind: a device that cannot be mapped must not take the home with it.
            handler.report(OperationName.DISCOVER_DEVICES, "a device does not fit the service and is left out", unfit);
            leftOut++;
            return null;
        }
    }

    private int length(Device device) {
        measure.reset();
        device.writeTo(measure);
        return measure.length();
    }
}
