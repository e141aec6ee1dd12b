package dev.connectorkit.benchmarks.peer.databind;

import dev.connectorkit.benchmarks.payload.Lamps;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope.Cluster;
import dev.connectorkit.benchmarks.peer.databind.CommandEnvelope.Endpoint;
import java.util.Map;

/** Carries out what was read, as one dispatches by hand. */
public final class CommandDispatch {
    private CommandDispatch() {}

    /**
     * Carries every command out.
     *
     * @param command what was read
     */
    public static void run(CommandEnvelope command) {
        if (!command.payload().operationName().equals("AWS.SendCommand")) {
            throw new IllegalArgumentException("operation must be known");
        }
        String device = command.payload().connectorDeviceId();
        for (Endpoint endpoint : command.payload().endpoints()) {
            for (Cluster cluster : endpoint.clusters()) {
                for (Map<String, Map<String, Object>> one : cluster.commands()) {
                    one.forEach((id, fields) -> run(device, cluster.id(), id, fields));
                }
            }
        }
    }

    private static void run(String device, String cluster, String command, Map<String, Object> fields) {
        switch (Integer.decode(cluster) << 8 | Integer.decode(command)) {
            case 0x000600 -> Lamps.dim(device, 0);
            case 0x000800 -> Lamps.dim(device, (Integer) fields.get("0x00"));
            default -> throw new IllegalArgumentException("command must be known");
        }
    }
}
