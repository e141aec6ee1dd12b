package dev.connectorkit.compile.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.node.ObjectNode;

/** What a model says and no writer knows is refused by name, not passed over. */
class RefusedModelTest {

    private static final String REQUEST = ModelProject.NAMESPACE + "SendConnectorEventRequest";
    private static final String SERVICE = ModelProject.NAMESPACE + "IotManagedIntegrations";

    @TempDir
    Path directory;

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        model -> ModelChange.member(
                                model, REQUEST, "UserId", ModelChange.trait("smithy.api#hostLabel", "{}")),
                        "trait @hostLabel of dev.connectorkit.event#SendConnectorEventRequest$UserId is not supported"),
                change(
                        model -> ModelChange.shape(
                                model,
                                ModelProject.NAMESPACE + "SendConnectorEvent",
                                ModelChange.trait("aws.protocols#httpChecksum", "{}")),
                        "trait @httpChecksum of dev.connectorkit.event#SendConnectorEvent is not supported"),
                change(
                        model -> ModelChange.shape(model, SERVICE, ModelChange.withoutTrait("aws.protocols#restJson1")),
                        "service dev.connectorkit.event#IotManagedIntegrations must speak restJson1"),
                change(
                        model -> ModelChange.shape(
                                model, SERVICE, ModelChange.trait("dev.connectorkit.operations#received", "{}")),
                        "structure dev.connectorkit.event#MatterCapabilityReport must not be written ahead: expected"
                                + " @writtenAhead in a service that is sent to, found it in"
                                + " dev.connectorkit.event#IotManagedIntegrations, which is received; remove the trait"),
                change(
                        model -> ModelChange.withMember(
                                model, REQUEST, "Lost", "{\"target\":\"dev.connectorkit.event#Lost\"}"),
                        "member dev.connectorkit.event#SendConnectorEventRequest$Lost targets"
                                + " dev.connectorkit.event#Lost, which is not in the model"),
                change(
                        model -> ModelChange.withMember(model, REQUEST, "userId", "{\"target\":\"smithy.api#String\"}"),
                        "must differ in more than their capitals: both would be userId() in Java"),
                change(
                        model -> ModelChange.shape(
                                model,
                                ModelProject.NAMESPACE + "DeviceType",
                                shape -> shape.withMember("type", "bits")),
                        "shape dev.connectorkit.event#DeviceType has the type \"bits\", which is not supported"),
                change(
                        model -> ModelChange.member(
                                model,
                                ModelProject.NAMESPACE + "ConnectorEventOperation",
                                "DEVICE_EVENT",
                                ModelChange.trait(
                                        "dev.connectorkit.traits#eventMembers",
                                        "{\"entry\":\"deviceEvent\",\"needs\":[\"Nothing\"]}")),
                        "@eventMembers of dev.connectorkit.event#ConnectorEventOperation$DEVICE_EVENT names Nothing,"
                                + " which is no member of dev.connectorkit.event#SendConnectorEventRequest"));
    }

    private static Arguments change(UnaryOperator<ObjectNode> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesWhatItDoesNotKnow(UnaryOperator<ObjectNode> change, String message) throws Exception {
        Compilation compilation = new ModelProject(directory)
                .withModel(change.apply(ModelProject.assembled()))
                .compile();
        assertThat(errors(compilation))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("[CK-")
                        .contains("model behind org.example.changed must be usable: ")
                        .contains(message));
    }

    @Test
    void tellsThatAServiceIsNotThere() {
        Compilation compilation = new ModelProject(directory, ModelProject.NAMESPACE + "Nowhere").compile();
        assertThat(errors(compilation))
                .singleElement()
                .satisfies(error ->
                        assertThat(error).contains("shape dev.connectorkit.event#Nowhere is not in the model"));
    }

    private static Stream<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT));
    }
}
