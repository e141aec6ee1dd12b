package dev.connectorkit.benchmarks.peer.jacksoncore;

import static dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent.number;
import static dev.connectorkit.benchmarks.peer.jacksoncore.CoreEvent.string;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Lamps;
import java.io.IOException;

/** Reads a command by streaming, carries it out and writes the response event. */
public final class CoreCommand {
    private static final SerializedString STATUS = new SerializedString("StatusCode");
    private static final SerializedString TRACE = new SerializedString("TraceId");
    private static final SerializedString ENDPOINT = new SerializedString("MatterEndpoint");
    private static final SerializedString COMMANDS = new SerializedString("commands");

    private String operation = "";
    private String device = "";
    private String trace = "";
    private String endpoint = "";
    private String cluster = "";
    private String command = "";
    private int level;

    private CoreCommand() {}

    /**
     * Carries a command out.
     *
     * @param json the command
     * @param response takes the body of the response event
     */
    public static void handle(byte[] json, CoreBody response) {
        CoreCommand read = new CoreCommand();
        try (JsonParser parser = CoreEvent.FACTORY.createParser(json)) {
            parser.nextToken();
            read.object(parser, "");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        read.run();
        read.write(response);
    }

    /** Reads one object; where it stands tells what its members are. */
    private void object(JsonParser parser, String of) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                command = of.equals("commands") ? name : command;
                object(parser, name);
            } else if (value == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    object(parser, name);
                }
            } else {
                member(parser, of, name);
            }
        }
    }

    private void member(JsonParser parser, String of, String name) throws IOException {
        switch (name) {
            case "operationName" -> operation = parser.getText();
            case "connectorDeviceId" -> device = parser.getText();
            case "traceId" -> trace = parser.getText();
            case "id" -> {
                if (of.equals("endpoints")) {
                    endpoint = parser.getText();
                } else {
                    cluster = parser.getText();
                }
            }
            case "0x00" -> level = parser.getIntValue();
            default -> parser.skipChildren();
        }
    }

    private void run() {
        if (!operation.equals("AWS.SendCommand")) {
            throw new IllegalArgumentException("operation must be known");
        }
        switch (Integer.decode(cluster) << 8 | Integer.decode(command)) {
            case 0x000600 -> Lamps.dim(device, 0);
            case 0x000800 -> Lamps.dim(device, level);
            default -> throw new IllegalArgumentException("command must be known");
        }
    }

    private void write(CoreBody response) {
        response.reset();
        try (JsonGenerator json = CoreEvent.FACTORY.createGenerator(response)) {
            json.writeStartObject();
            string(json, CoreEvent.OPERATION, "DEVICE_COMMAND_RESPONSE");
            string(json, CoreEvent.VERSION, "1.0");
            string(json, CoreEvent.USER, Account.USER_ID);
            string(json, CoreEvent.DEVICE_ID, device);
            string(json, TRACE, trace);
            number(json, STATUS, 200);
            json.writeFieldName(ENDPOINT);
            json.writeStartObject();
            string(json, CoreEvent.ID, endpoint);
            json.writeFieldName(CoreEvent.CLUSTERS);
            json.writeStartArray();
            json.writeStartObject();
            string(json, CoreEvent.ID, cluster);
            json.writeFieldName(COMMANDS);
            json.writeStartObject();
            json.writeObjectFieldStart(command);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
