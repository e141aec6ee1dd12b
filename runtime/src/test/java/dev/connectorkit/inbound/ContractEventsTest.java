package dev.connectorkit.inbound;

import static dev.connectorkit.inbound.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.document.Document;
import dev.connectorkit.event.Device;
import dev.connectorkit.event.MatterCapabilityReport;
import dev.connectorkit.event.MatterCapabilityReportAttribute;
import dev.connectorkit.event.MatterCapabilityReportCluster;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.validation.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bodies of events that the developer guide and the service's model show, as handlers and builders write them. */
class ContractEventsTest {
    private final List<String> events = new ArrayList<>();
    private final ConnectorHandler handler = new Cloud();

    @Test
    void aDiscoveryIsAnsweredByTheEventOfTheGuide() throws IOException {
        answer(Requests.discover("12345678", "[]"));
        assertThat(events)
                .containsExactly(json("{'UserId':'6109342','Operation':'DEVICE_DISCOVERY','OperationVersion':'1.0',"
                        + "'StatusCode':200,'DeviceDiscoveryId':'12345678',"
                        + "'Devices':[{'ConnectorDeviceId':'dev-1','ConnectorDeviceName':'Lamp',"
                        + "'CapabilityReport':{'version':'1.0.0','nodeId':'1','endpoints':[{'id':'1','deviceTypes':['Camera'],"
                        + "'clusters':[{'id':'0x0006','revision':1,'attributes':[{'id':'0x0000'}],'commands':['0x00','0x01'],"
                        + "'events':['0x00']}]}]},'DeviceMetadata':{'Brand':'B','Model':'M'}}]}"));
    }

    @Test
    void aCommandIsAnsweredByTheEventOfTheModel() throws IOException {
        answer(Requests.request(
                Requests.OAUTH,
                "AWS.SendCommand",
                ",'connectorDeviceId':'dev-1','traceId':'9b75f3839b6140f=_1','endpoints':[{'id':'1','clusters':"
                        + "[{'id':'0x1003','commands':[{'0x03':{}}]}]}]"));
        assertThat(events)
                .containsExactly(
                        json(
                                "{'UserId':'6109342','Operation':'DEVICE_COMMAND_RESPONSE','OperationVersion':'1.0',"
                                        + "'StatusCode':200,'ConnectorDeviceId':'dev-1','TraceId':'9b75f3839b6140f=_1',"
                                        + "'MatterEndpoint':{'id':'1','clusters':[{'id':'0x1003',"
                                        + "'attributes':{'0x0000':[73],'0x15570003':'exampleString'},'commands':{'0x03':{}}}]}}"));
    }

    @Test
    void anEventOfADeviceIsThatOfTheModel() {
        Document attributes = Document.object().put("0x0000", Document.of(73)).build();
        SendConnectorEventRequest event = SendConnectorEventRequest.deviceEvent("c")
                .connectorDeviceId("dev-1")
                .matterEndpoint(endpoint(attributes))
                .statusCode(200)
                .build();
        assertThat(text(event))
                .isEqualTo(json("{'Operation':'DEVICE_EVENT','OperationVersion':'1.0','StatusCode':200,"
                        + "'ConnectorDeviceId':'dev-1',"
                        + "'MatterEndpoint':{'id':'1','clusters':[{'id':'0x1003','attributes':{'0x0000':73}}]}}"));
    }

    /** What the guide shows and the model refuses is refused before it is sent. */
    @Test
    void whatTheGuideShowsAgainstTheModelIsNotSent() {
        assertThatThrownBy(() -> SendConnectorEventRequest.deviceDiscovery("c")
                        .userId("u")
                        .deviceDiscoveryId("1")
                        .statusCode(200)
                        .devices(List.of())
                        .message("The device's list")
                        .build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Message");
        assertThatThrownBy(() -> SendConnectorEventRequest.deviceDiscovery("c")
                        .userId("u")
                        .deviceDiscoveryId("1")
                        .statusCode(200)
                        .devices(List.of(device("1.0")))
                        .build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Devices[0].CapabilityReport.version: must match ^1\\.0\\.0$");
    }

    private void answer(String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handle(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer);
        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo(json("{'header':{'responseCode':200},'payload':{}}"));
    }

    private static String text(SendConnectorEventRequest event) {
        return new String(SendConnectorEventJson.of(event), StandardCharsets.UTF_8);
    }

    private static MatterEndpoint endpoint(Document attributes) {
        return MatterEndpoint.builder()
                .id("1")
                .clusters(List.of(MatterCluster.builder()
                        .id("0x1003")
                        .attributes(attributes)
                        .build()))
                .build();
    }

    private static Device device(String version) {
        var cluster = MatterCapabilityReportCluster.builder("0x0006", 1)
                .attributes(List.of(
                        MatterCapabilityReportAttribute.builder().id("0x0000").build()))
                .commands(List.of("0x00", "0x01"))
                .events(List.of("0x00"))
                .build();
        var endpoint = MatterCapabilityReportEndpoint.builder("1", List.of("Camera"), List.of(cluster))
                .build();
        var report = MatterCapabilityReport.builder(version, List.of(endpoint))
                .nodeId("1")
                .build();
        return Device.builder("dev-1", report)
                .connectorDeviceName("Lamp")
                .deviceMetadata(Document.object()
                        .put("Brand", Document.of("B"))
                        .put("Model", Document.of("M"))
                        .build())
                .build();
    }

    /** Answers with the values of the examples; no device class of an author's has such a cluster. */
    private final class Cloud extends ConnectorHandler {
        Cloud() {
            super((event, deadline) -> events.add(text(event)), HandlerSettings.defaults());
        }

        @Override
        protected String activateUser(Call call) {
            return "6109342";
        }

        @Override
        protected Object discoverDevices(DiscoveryCall call) {
            return List.of(device("1.0.0"));
        }

        @Override
        protected Object command(CommandCall call) {
            return endpoint(Document.object()
                    .put("0x0000", Document.list(List.of(Document.of(73))))
                    .put("0x15570003", Document.of("exampleString"))
                    .build());
        }

        @Override
        protected Device deviceOf(Object found) {
            return (Device) found;
        }

        @Override
        protected List<MatterEndpoint> stateOfDevice(Object device) {
            throw notADevice(device);
        }
    }
}
