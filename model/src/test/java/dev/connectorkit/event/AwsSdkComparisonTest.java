package dev.connectorkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.model.tool.ModelFiles;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iotmanagedintegrations.IotManagedIntegrationsClient;
import software.amazon.awssdk.services.iotmanagedintegrations.model.AccessDeniedException;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ConnectorEventOperation;
import software.amazon.awssdk.services.iotmanagedintegrations.model.InternalServerException;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ResourceNotFoundException;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SchemaVersionFormat;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventRequest;
import software.amazon.awssdk.services.iotmanagedintegrations.model.SendConnectorEventResponse;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ServiceUnavailableException;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ThrottlingException;
import software.amazon.awssdk.services.iotmanagedintegrations.model.ValidationException;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.RequiredTrait;

/** AWS's own SDK is generated from AWS's own model: its classes must tell the same of the operation as ours does. */
class AwsSdkComparisonTest {
    private final Model model = ModelFiles.model();
    private final OperationShape operation =
            model.expectShape(ShapeId.from("dev.connectorkit.event#SendConnectorEvent"), OperationShape.class);

    @Test
    void theRequestHasTheSameMembersAllTheWayDown() {
        var ours = SmithyFields.of(model, operation.getInputShape());
        var theirs = SdkFields.of(SendConnectorEventRequest.builder().build());

        assertThat(ours).hasSizeGreaterThan(40).isEqualTo(theirs);
    }

    @Test
    void theResponseHasTheSameMembers() {
        assertThat(SmithyFields.of(model, operation.getOutputShape()))
                .isEqualTo(SdkFields.of(SendConnectorEventResponse.builder().build()));
    }

    @Test
    void theErrorsHaveTheSameNamesAndMembers() {
        var theirs = new TreeMap<String, List<String>>();
        for (SdkPojo error : List.<SdkPojo>of(
                AccessDeniedException.builder().build(),
                InternalServerException.builder().build(),
                ResourceNotFoundException.builder().build(),
                ServiceUnavailableException.builder().build(),
                ThrottlingException.builder().build(),
                ValidationException.builder().build())) {
            theirs.put(error.getClass().getSimpleName(), SdkFields.of(error));
        }
        var ours = operation.getErrorsSet().stream()
                .collect(Collectors.toMap(
                        ShapeId::getName, this::membersBesidesMessage, (one, other) -> one, TreeMap::new));

        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void theEnumerationsHaveTheSameValues() {
        assertThat(values("ConnectorEventOperation"))
                .isEqualTo(names(ConnectorEventOperation.knownValues().stream(), Object::toString));
        assertThat(values("SchemaVersionFormat"))
                .isEqualTo(names(SchemaVersionFormat.knownValues().stream(), Object::toString));
    }

    /** The SDK's classes do not say what is required; only for the member in the path it shows. */
    @Test
    void theMemberInThePathIsRequiredByBoth() {
        var ours = model.expectShape(operation.getInputShape().withMember("ConnectorId"));

        assertThat(ours.hasTrait(RequiredTrait.class)).isTrue();
        try (var client = IotManagedIntegrationsClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build()) {
            assertThatThrownBy(() -> client.sendConnectorEvent(
                            SendConnectorEventRequest.builder().build()))
                    .hasMessageContaining("ConnectorId");
        }
    }

    /** What the service's published model requires, structure by structure. */
    @Test
    void theRequiredMembersAreThoseOfTheService() {
        var required = new Walker(model)
                .walkShapes(operation).stream()
                        .filter(shape -> shape.hasTrait(RequiredTrait.class))
                        .map(shape -> shape.getId().getName() + "."
                                + shape.getId().getMember().orElseThrow());

        assertThat(required)
                .containsExactlyInAnyOrder(
                        "CapabilitySchemaItem.CapabilityId",
                        "CapabilitySchemaItem.ExtrinsicId",
                        "CapabilitySchemaItem.ExtrinsicVersion",
                        "CapabilitySchemaItem.Format",
                        "CapabilitySchemaItem.Schema",
                        "Device.CapabilityReport",
                        "Device.ConnectorDeviceId",
                        "MatterCapabilityReport.endpoints",
                        "MatterCapabilityReport.version",
                        "MatterCapabilityReportCluster.id",
                        "MatterCapabilityReportCluster.revision",
                        "MatterCapabilityReportEndpoint.clusters",
                        "MatterCapabilityReportEndpoint.deviceTypes",
                        "MatterCapabilityReportEndpoint.id",
                        "SendConnectorEventRequest.ConnectorId",
                        "SendConnectorEventRequest.Operation",
                        "SendConnectorEventResponse.ConnectorId");
    }

    /** The SDK reads an error's message apart from its members. */
    private List<String> membersBesidesMessage(ShapeId error) {
        return SmithyFields.of(model, error).stream()
                .filter(field -> !field.startsWith("Message "))
                .toList();
    }

    private TreeSet<String> values(String enumeration) {
        var shape = model.expectShape(ShapeId.fromParts("dev.connectorkit.event", enumeration));
        return new TreeSet<>(shape.asEnumShape().orElseThrow().getEnumValues().values());
    }

    private static <T> TreeSet<String> names(Stream<T> values, Function<T, String> name) {
        return values.map(name).collect(Collectors.toCollection(TreeSet::new));
    }
}
