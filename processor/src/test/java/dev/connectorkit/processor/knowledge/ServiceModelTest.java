package dev.connectorkit.processor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;

/** A service and what its operations reach. */
class ServiceModelTest {

    private static final String SERVICE = "dev.connectorkit.event#IotManagedIntegrations";

    private final ServiceModel service = ServiceModel.read(ModelParts.ofClassPath(), "connector-event", SERVICE);

    @Test
    void reachesShapesInTheOrderOfTheMembersThatTargetThem() {
        List<String> structures = service.closure(Shape.Structure.class).stream()
                .map(structure -> structure.id().name())
                .toList();
        assertThat(structures)
                .containsSubsequence(
                        "SendConnectorEventRequest",
                        "Device",
                        "MatterCapabilityReport",
                        "MatterCapabilityReportEndpoint",
                        "MatterCapabilityReportCluster",
                        "MatterCapabilityReportAttribute",
                        "CapabilitySchemaItem",
                        "MatterEndpoint",
                        "MatterCluster",
                        "SendConnectorEventResponse",
                        "AccessDeniedException",
                        "ValidationException")
                .doesNotHaveDuplicates();
    }

    @Test
    void findsTheUsesOfAnOperationInTheOrderOfItsEnumeration() {
        Shape.Structure input = service.structure(ShapeId.of("dev.connectorkit.event#SendConnectorEventRequest"));
        List<EventMembers> uses = EventMembers.of(input, service);
        assertThat(uses)
                .extracting(EventMembers::entry)
                .containsExactly("commandResponse", "deviceDiscovery", "deviceEvent", "commandRequest");
        EventMembers event = uses.get(2);
        assertThat(event.given()).extracting(Member::name).containsExactly("ConnectorId");
        assertThat(event.needs()).extracting(Member::name).containsExactly("ConnectorDeviceId", "MatterEndpoint");
        assertThat(event.carries())
                .extracting(Member::name)
                .containsExactly("UserId", "OperationVersion", "StatusCode", "Message", "TraceId");
        assertThat(event.sets().values()).containsExactly(Node.from("1.0"));
    }

    @Test
    void putsAMembersConstraintsBeforeItsTargets() {
        Shape.Structure input = service.structure(ShapeId.of("dev.connectorkit.event#SendConnectorEventRequest"));
        Member user = input.members().get(1);
        Constraints constraints = Constraints.of(user, service.target(user));
        assertThat(constraints.length()).isEqualTo(new Bounds(BigDecimal.ONE, BigDecimal.valueOf(64)));
        assertThat(constraints.pattern()).isEqualTo("^[a-zA-Z0-9_.,@-]+$");
        assertThat(Sensitivity.of(user, service)).isTrue();
        Traits narrower = Traits.read(
                Node.parse("{\"traits\":{\"smithy.api#length\":{\"max\":8}}}").expectObjectNode());
        Member own = new Member(user.container(), user.name(), user.target(), narrower);
        assertThat(Constraints.of(own, service.target(own)).length())
                .isEqualTo(new Bounds(null, BigDecimal.valueOf(8)));
    }

    @Test
    void masksCollectionsOfWhatIsSensitiveButNoStructureThatHoldsIt() {
        Shape.Structure cluster = service.structure(ShapeId.of("dev.connectorkit.event#MatterCluster"));
        assertThat(cluster.members())
                .filteredOn(member -> Sensitivity.of(member, service))
                .extracting(Member::name)
                .containsExactly("attributes", "commands", "events");
        Shape.Structure endpoint = service.structure(ShapeId.of("dev.connectorkit.event#MatterEndpoint"));
        assertThat(endpoint.members()).noneMatch(member -> Sensitivity.of(member, service));
    }

    @Test
    void namesWhatIsNotThere() {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ServiceModel.read(ModelParts.ofClassPath(), "nothing", SERVICE))
                .withMessageContaining("\"nothing.json\"");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ServiceModel.read(ModelParts.ofClassPath(), "connector-event", "a#B"))
                .withMessage("shape a#B is not in the model");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() ->
                        ServiceModel.read(ModelParts.ofClassPath(), "connector-event", "dev.connectorkit.event#Device"))
                .withMessage("shape dev.connectorkit.event#Device must be a service, found structure");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> ShapeId.of("Device"))
                .withMessageContaining("\"Device\"");
    }
}
