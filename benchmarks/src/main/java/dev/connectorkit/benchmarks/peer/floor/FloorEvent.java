package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Light;

/** The body of a device event, from the light straight to bytes. */
public final class FloorEvent {
    private static final byte[] USER =
            FloorBytes.ascii("{\"Operation\":\"DEVICE_EVENT\",\"OperationVersion\":\"1.0\",\"UserId\":");
    private static final byte[] DEVICE = FloorBytes.ascii(",\"ConnectorDeviceId\":");
    private static final byte[] TRACE = FloorBytes.ascii(",\"TraceId\":");
    private static final byte[] ON = FloorBytes.ascii(
            ",\"MatterEndpoint\":{\"id\":\"1\",\"clusters\":[{\"id\":\"0x0006\",\"attributes\":{\"0x0000\":");
    private static final byte[] GLOBAL_SCENE = FloorBytes.ascii(",\"0x4000\":");
    private static final byte[] ON_TIME = FloorBytes.ascii(",\"0x4001\":");
    private static final byte[] OFF_WAIT_TIME = FloorBytes.ascii(",\"0x4002\":");
    private static final byte[] LEVEL = FloorBytes.ascii("}},{\"id\":\"0x0008\",\"attributes\":{\"0x0000\":");
    private static final byte[] LEAST = FloorBytes.ascii(",\"0x0002\":");
    private static final byte[] MOST = FloorBytes.ascii(",\"0x0003\":");
    private static final byte[] MIREDS = FloorBytes.ascii("}},{\"id\":\"0x0300\",\"attributes\":{\"0x0007\":");
    private static final byte[] END = FloorBytes.ascii("}}]}}");

    private FloorEvent() {}

    /**
     * Writes the state of a light as an event.
     *
     * @param light the light
     * @param into is cleared first
     */
    public static void write(Light light, FloorBytes into) {
        into.clear().put(USER).string(Account.USER_ID).put(DEVICE).string(light.id());
        into.put(TRACE).string(Account.TRACE_ID);
        into.put(ON).bool(light.on()).put(GLOBAL_SCENE).bool(light.globalScene());
        into.put(ON_TIME).number(light.onTime()).put(OFF_WAIT_TIME).number(light.offWaitTime());
        into.put(LEVEL).number(light.level()).put(LEAST).number(light.leastLevel());
        into.put(MOST)
                .number(light.mostLevel())
                .put(MIREDS)
                .number(light.mireds())
                .put(END);
    }
}
