package dev.connectorkit.benchmarks.peer.jacksoncore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.connectorkit.benchmarks.payload.Account;
import dev.connectorkit.benchmarks.payload.Light;
import java.io.IOException;

/** The body of a device event; names are encoded once. */
public final class CoreEvent {
    static final JsonFactory FACTORY = new JsonFactory();
    static final SerializedString ID = new SerializedString("id");
    static final SerializedString CLUSTERS = new SerializedString("clusters");
    static final SerializedString ATTRIBUTES = new SerializedString("attributes");
    static final SerializedString USER = new SerializedString("UserId");
    static final SerializedString OPERATION = new SerializedString("Operation");
    static final SerializedString VERSION = new SerializedString("OperationVersion");
    static final SerializedString DEVICE_ID = new SerializedString("ConnectorDeviceId");
    private static final SerializedString TRACE = new SerializedString("TraceId");
    private static final SerializedString ENDPOINT = new SerializedString("MatterEndpoint");
    private static final SerializedString ON_OFF = new SerializedString("0x0000");
    private static final SerializedString GLOBAL_SCENE = new SerializedString("0x4000");
    private static final SerializedString ON_TIME = new SerializedString("0x4001");
    private static final SerializedString OFF_WAIT_TIME = new SerializedString("0x4002");
    private static final SerializedString LEVEL = new SerializedString("0x0000");
    private static final SerializedString LEAST = new SerializedString("0x0002");
    private static final SerializedString MOST = new SerializedString("0x0003");
    private static final SerializedString MIREDS = new SerializedString("0x0007");

    private CoreEvent() {}

    /**
     * Writes the state of a light as an event.
     *
     * @param light the light
     * @param into is emptied first
     */
    public static void write(Light light, CoreBody into) {
        into.reset();
        try (JsonGenerator json = FACTORY.createGenerator(into)) {
            json.writeStartObject();
            string(json, OPERATION, "DEVICE_EVENT");
            string(json, VERSION, "1.0");
            string(json, USER, Account.USER_ID);
            string(json, DEVICE_ID, light.id());
            string(json, TRACE, Account.TRACE_ID);
            json.writeFieldName(ENDPOINT);
            json.writeStartObject();
            string(json, ID, "1");
            json.writeFieldName(CLUSTERS);
            json.writeStartArray();
            clusters(light, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clusters(Light light, JsonGenerator json) throws IOException {
        open(json, "0x0006");
        bool(json, ON_OFF, light.on());
        bool(json, GLOBAL_SCENE, light.globalScene());
        number(json, ON_TIME, light.onTime());
        number(json, OFF_WAIT_TIME, light.offWaitTime());
        close(json);
        open(json, "0x0008");
        number(json, LEVEL, light.level());
        number(json, LEAST, light.leastLevel());
        number(json, MOST, light.mostLevel());
        close(json);
        open(json, "0x0300");
        number(json, MIREDS, light.mireds());
        close(json);
    }

    private static void open(JsonGenerator json, String cluster) throws IOException {
        json.writeStartObject();
        string(json, ID, cluster);
        json.writeFieldName(ATTRIBUTES);
        json.writeStartObject();
    }

    private static void close(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    static void string(JsonGenerator json, SerializedString name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    static void number(JsonGenerator json, SerializedString name, long value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    private static void bool(JsonGenerator json, SerializedString name, boolean value) throws IOException {
        json.writeFieldName(name);
        json.writeBoolean(value);
    }
}
