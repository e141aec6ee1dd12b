package dev.connectorkit.benchmarks.peer.databind;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A command as it comes in, read by databind.
 *
 * @param header who asks
 * @param payload what is asked
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CommandEnvelope(Header header, Payload payload) {
    private static final ObjectReader READER = new ObjectMapper().readerFor(CommandEnvelope.class);

    /**
     * Who asks.
     *
     * @param auth the credential
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Header(Auth auth) {}

    /**
     * The credential.
     *
     * @param type of it
     * @param token itself
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Auth(String type, String token) {}

    /**
     * What is asked.
     *
     * @param operationName the operation
     * @param connectorId of the connector
     * @param connectorDeviceId the device
     * @param traceId to be given back
     * @param endpoints what to do, where
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Payload(
            String operationName,
            String connectorId,
            String connectorDeviceId,
            String traceId,
            List<Endpoint> endpoints) {}

    /**
     * An endpoint.
     *
     * @param id of it
     * @param clusters what to do in it
     */
    public record Endpoint(String id, List<Cluster> clusters) {}

    /**
     * A cluster.
     *
     * @param id of it
     * @param commands each with its fields by id
     */
    public record Cluster(String id, List<Map<String, Map<String, Object>>> commands) {}

    /**
     * Reads a command.
     *
     * @param json its JSON
     * @return the command
     */
    public static CommandEnvelope read(byte[] json) {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
