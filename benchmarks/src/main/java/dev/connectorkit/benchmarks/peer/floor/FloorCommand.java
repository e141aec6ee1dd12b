package dev.connectorkit.benchmarks.peer.floor;

import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Lamps;
import java.nio.charset.StandardCharsets;

/**
 * Reads a command by looking for the members it wants, in the order in which the service happens to send them, carries it
 * out and writes the response event. It would not survive another order, an escape or white space: that is what makes it the
 * floor.
 */
public final class FloorCommand {
    private static final byte[] OPERATION = FloorBytes.ascii("\"operationName\":\"");
    private static final byte[] DEVICE = FloorBytes.ascii("\"connectorDeviceId\":\"");
    private static final byte[] TRACE = FloorBytes.ascii("\"traceId\":\"");
    private static final byte[] ID = FloorBytes.ascii("{\"id\":\"");
    private static final byte[] COMMAND = FloorBytes.ascii("\"commands\":[{\"");
    private static final byte[] LEVEL = FloorBytes.ascii("\"0x00\":");

    private static final byte[] HEAD = FloorBytes.ascii(
            "{\"Operation\":\"DEVICE_COMMAND_RESPONSE\",\"OperationVersion\":\"1.0\",\"StatusCode\":200,\"UserId\":\""
                    + Account.USER_ID + "\",\"ConnectorDeviceId\":\"");
    private static final byte[] TRACE_ID = FloorBytes.ascii("\",\"TraceId\":\"");
    private static final byte[] ENDPOINT = FloorBytes.ascii("\",\"MatterEndpoint\":{\"id\":\"");
    private static final byte[] CLUSTER = FloorBytes.ascii("\",\"clusters\":[{\"id\":\"");
    private static final byte[] COMMANDS = FloorBytes.ascii("\",\"commands\":{\"");
    private static final byte[] END = FloorBytes.ascii("\":{}}}]}}");

    private final byte[] json;
    private int at;

    private FloorCommand(byte[] json) {
        this.json = json;
    }

    /**
     * Carries a command out.
     *
     * @param json the command
     * @param response is cleared, and takes the body of the response event
     */
    public static void handle(byte[] json, FloorBytes response) {
        FloorCommand read = new FloorCommand(json);
        String operation = read.after(OPERATION);
        String device = read.after(DEVICE);
        String trace = read.after(TRACE);
        String endpoint = read.after(ID);
        String cluster = read.after(ID);
        String command = read.after(COMMAND);
        if (!operation.equals("AWS.SendCommand")) {
            throw new IllegalArgumentException("operation must be known");
        }
        switch (hex(cluster) << 8 | hex(command)) {
            case 0x000600 -> Lamps.dim(device, 0);
            case 0x000800 -> Lamps.dim(device, read.numberAfter(LEVEL));
            default -> throw new IllegalArgumentException("command must be known");
        }
        response.clear()
                .put(HEAD)
                .put(device)
                .put(TRACE_ID)
                .put(trace)
                .put(ENDPOINT)
                .put(endpoint);
        response.put(CLUSTER).put(cluster).put(COMMANDS).put(command).put(END);
    }

    private String after(byte[] marker) {
        skip(marker);
        int from = at;
        while (json[at] != '"') {
            at++;
        }
        return new String(json, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private int numberAfter(byte[] marker) {
        skip(marker);
        int number = 0;
        while (json[at] >= '0' && json[at] <= '9') {
            number = 10 * number + json[at++] - '0';
        }
        return number;
    }

    private void skip(byte[] marker) {
        int matched = 0;
        while (matched < marker.length) {
            matched = json[at] == marker[matched] ? matched + 1 : json[at] == marker[0] ? 1 : 0;
            at++;
        }
    }

    private static int hex(String id) {
        int value = 0;
        for (int i = 2; i < id.length(); i++) {
            value = value << 4 | Character.digit(id.charAt(i), 16);
        }
        return value;
    }
}
