package dev.connectorkit.compile.shapes;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import dev.connectorkit.compile.vendor.GeneratedClasses;
import dev.connectorkit.validation.InvalidRequestException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.node.ObjectNode;

/** The generated code follows the model, with no Java of ours touched: here the model changes and nothing else. */
class ChangedModelTest {

    private static final String REQUEST = ModelProject.NAMESPACE + "SendConnectorEventRequest";
    private static final String OPERATION = ModelProject.NAMESPACE + "ConnectorEventOperation";

    /** An author's class against what the changed model says. */
    private static final String AUTHOR = """
            package org.example.changed;
            import dev.connectorkit.json.JsonWriter;
            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import java.util.function.IntFunction;
            public final class Author implements IntFunction<String> {
                private final MatterEndpoint endpoint = MatterEndpoint.builder().id("1").build();
                private final Device device = Device.builder(
                                "lamp-1",
                                MatterCapabilityReport.builder("1.0.0", List.of()).build())
                        .firmwareVersion("2.1")
                        .build();
                public Author() {}
                @Override
                public String apply(int statusCode) {
                    SendConnectorEventRequest request = SendConnectorEventRequest.deviceMoved("connector")
                            .traceId("trace")
                            .matterEndpoint(endpoint)
                            .statusCode(statusCode)
                            .remark("moved")
                            .build();
                    JsonWriter json = new JsonWriter();
                    request.toBuilder().devices(List.of(device)).build().writeTo(json);
                    return new String(json.toByteArray(), StandardCharsets.UTF_8)
                            + ConnectorEventOperation.DEVICE_GONE;
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void followsAMemberAddedOneRenamedAConstraintTightenedAndValuesAdded() throws Exception {
        Compilation compilation = new ModelProject(directory)
                .withModel(changed())
                .with("Author", AUTHOR)
                .compile();
        assertThat(compilation).succeededWithoutWarnings();

        @SuppressWarnings("unchecked")
        var author = (IntFunction<String>) new GeneratedClasses(compilation).make("org.example.changed.Author");
        assertThat(author.apply(299))
                .isEqualTo("{\"Operation\":\"DEVICE_MOVED\",\"OperationVersion\":\"3\",\"StatusCode\":299,"
                        + "\"Remark\":\"moved\",\"TraceId\":\"trace\",\"Devices\":[{\"ConnectorDeviceId\":\"lamp-1\","
                        + "\"CapabilityReport\":{\"version\":\"1.0.0\",\"endpoints\":[]},\"FirmwareVersion\":\"2.1\"}],"
                        + "\"MatterEndpoint\":{\"id\":\"1\"}}DEVICE_GONE");
        assertThatThrownBy(() -> author.apply(300))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("StatusCode: at most 299, found 300");
    }

    private static ObjectNode changed() throws Exception {
        ObjectNode model = ModelProject.assembled();
        model = ModelChange.withShape(
                model,
                ModelProject.NAMESPACE + "FirmwareVersion",
                "{\"type\":\"string\",\"traits\":{\"smithy.api#length\":{\"max\":8}}}");
        model = ModelChange.withMember(
                model,
                ModelProject.NAMESPACE + "Device",
                "FirmwareVersion",
                "{\"target\":\"" + ModelProject.NAMESPACE + "FirmwareVersion\"}");
        model = ModelChange.renamed(model, REQUEST, "Message", "Remark");
        model = ModelChange.shape(
                model,
                ModelProject.NAMESPACE + "ConnectorEventStatusCode",
                ModelChange.trait("smithy.api#range", "{\"min\":100,\"max\":299}"));
        for (String value :
                new String[] {"DEVICE_COMMAND_RESPONSE", "DEVICE_DISCOVERY", "DEVICE_EVENT", "DEVICE_COMMAND_REQUEST"
                }) {
            model = ModelChange.member(
                    model, OPERATION, value, ModelChange.withoutTrait("dev.connectorkit.traits#eventMembers"));
        }
        model = ModelChange.withMember(model, OPERATION, "DEVICE_GONE", """
                {"target":"smithy.api#Unit","traits":{"smithy.api#enumValue":"DEVICE_GONE"}}""");
        return ModelChange.withMember(model, OPERATION, "DEVICE_MOVED", """
                {"target":"smithy.api#Unit","traits":{"smithy.api#enumValue":"DEVICE_MOVED",
                 "dev.connectorkit.traits#eventMembers":{"entry":"deviceMoved","needs":["TraceId","MatterEndpoint"],
                 "carries":["StatusCode","Remark"],"sets":{"OperationVersion":"3"}}}}""");
    }

    @Test
    void generatesTheSameFromTheSameModel() throws Exception {
        ModelProject project = new ModelProject(directory).withModel(ModelProject.assembled());
        Compilation one = project.compile();
        Compilation two = project.compile();
        assertThat(one).succeededWithoutWarnings();
        assertThat(one.generatedSourceFiles()).hasSizeGreaterThan(20);
        for (int i = 0; i < one.generatedSourceFiles().size(); i++) {
            assertThat(one.generatedSourceFiles().get(i).getCharContent(false).toString())
                    .isEqualTo(two.generatedSourceFiles()
                            .get(i)
                            .getCharContent(false)
                            .toString());
        }
    }
}
