package dev.connectorkit.benchmarks.payload;

import java.nio.charset.StandardCharsets;

/** A command as the service sends it: dim one light. */
public final class CommandRequest {
    /** The device that the command is for. */
    public static final String DEVICE_ID = "light-7c9e6679-7425-40de-944b";

    /** Its cluster: Level Control. */
    public static final String CLUSTER = "0x0008";

    /** The command: Move To Level. */
    public static final String COMMAND = "0x00";

    /** The answer to it. */
    public static final String ACKNOWLEDGEMENT = "{\"header\":{\"responseCode\":200},\"payload\":{}}";

    private static final String JSON =
            "{\"header\":{\"auth\":{\"token\":\"eyJhbGciOiJub25lIn0.e30.benchmark\",\"type\":\"OAuth2.0\"}},"
                    + "\"payload\":{\"operationName\":\"AWS.SendCommand\",\"operationVersion\":\"1.0\",\"connectorId\":\""
                    + Account.CONNECTOR_ID + "\",\"connectorDeviceId\":\"" + DEVICE_ID + "\",\"traceId\":\""
                    + Account.TRACE_ID
                    + "\",\"endpoints\":[{\"id\":\"1\",\"clusters\":[{\"id\":\"" + CLUSTER + "\",\"commands\":[{\""
                    + COMMAND
                    + "\":{\"0x00\":127,\"0x01\":10,\"0x02\":0,\"0x03\":0}}]}]}]}}";

    private CommandRequest() {}

    /**
     * The request.
     *
     * @return a new array of its JSON
     */
    public static byte[] json() {
        return JSON.getBytes(StandardCharsets.US_ASCII);
    }
}
