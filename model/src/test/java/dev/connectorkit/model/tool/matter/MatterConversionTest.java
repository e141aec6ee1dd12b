package dev.connectorkit.model.tool.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.model.tool.ModelFiles;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.SinceTrait;

/** The places where facts about Matter are easily lost or bent. */
class MatterConversionTest {
    private final Model model = ModelFiles.model();

    @Test
    void requestsAndResponsesOfOneNumberAreBothThere() {
        assertThat(trait(shape("groups#AddGroupCommand"), "command")
                        .expectStringMember("id")
                        .getValue())
                .isEqualTo("0x00");
        assertThat(trait(shape("groups#AddGroupResponse"), "commandResponse")
                        .expectStringMember("id")
                        .getValue())
                .isEqualTo("0x00");
        var operation = (OperationShape) shape("groups#AddGroupCommand");
        assertThat(operation.getOutputShape()).isEqualTo(id("groups#AddGroupResponse"));
    }

    @Test
    void commandsWithoutFieldsOfTheirOwnTakeThoseOfTheirSibling() {
        for (var command : new String[] {"MoveToLevel", "Move", "Step", "Stop"}) {
            var fields = shape("levelcontrol#" + command + "Request").getMemberNames();

            assertThat(fields).isNotEmpty();
            assertThat(shape("levelcontrol#" + command + "WithOnOffRequest").getMemberNames())
                    .isEqualTo(fields);
        }
    }

    @Test
    void forbiddenElementsAreListedAndNotModelled() {
        assertThat(shape("rvcrunmode#RvcRunModeAttributes").getMemberNames())
                .contains("CurrentMode")
                .doesNotContain("StartUpMode", "OnMode");
        assertThat(withdrawn("rvcrunmode#RvcRunModeCluster", "StartUpMode")).isEqualTo(Node.parse("""
                        {"kind": "attribute", "id": "0x0002", "name": "StartUpMode", "reason": "disallowed"}"""));
    }

    @Test
    void elementsOfTheOldestVersionKeepWhatIsKnownOfThem() {
        assertThat(withdrawn("thermostat#ThermostatCluster", "PICoolingDemand")).isEqualTo(Node.parse("""
                        {"kind": "attribute", "id": "0x0007", "name": "PICoolingDemand", "reason": "deprecated",
                         "until": "1.4", "type": "uint8", "conformance": "[COOL]"}"""));
        assertThat(withdrawn("doorlock#DoorLockCluster", "GetPINCodeResponse")
                        .expectStringMember("kind")
                        .getValue())
                .isEqualTo("commandResponse");
    }

    @Test
    void laterElementsSayWhenTheyCame() {
        var cluster = trait(shape("closurecontrol#ClosureControlCluster"), "cluster");
        assertThat(cluster.expectStringMember("since").getValue()).isEqualTo("1.5");
        assertThat(cluster.expectObjectMember("revisions").getStringMap()).containsOnlyKeys("1.6");
        assertThat(trait(shape("thermostat#ThermostatCluster"), "cluster").expectObjectMember("revisions"))
                .isEqualTo(Node.parse("{\"1.4\": 8, \"1.6\": 11}"));
        assertThat(model.getShapesWithTrait(SinceTrait.class)).isNotEmpty();
    }

    @Test
    void boundsBeyondADoubleAreExact() {
        var accuracy = shape("types#MeasurementAccuracyStruct");
        assertThat(range(accuracy.getMember("MaxMeasuredValue").orElseThrow()).getMax())
                .contains(new BigDecimal("4611686018427387904"));
        assertThat(range(shape("types#UInt64")).getMax()).contains(new BigDecimal("18446744073709551615"));
        assertThat(shape("types#UInt64").getType()).isEqualTo(ShapeType.BIG_INTEGER);
        assertThat(shape("types#UInt32").getType()).isEqualTo(ShapeType.LONG);
    }

    @Test
    void boundsThatNameAnotherAttributeAreKeptAsTheyAre() {
        var frequency = attribute("levelcontrol#LevelControlAttributes", "CurrentFrequency");
        assertThat(frequency.hasTrait(RangeTrait.class)).isFalse();
        assertThat(trait(frequency, "constraint"))
                .isEqualTo(Node.parse("{\"min\": \"MinFrequency\", \"max\": \"MaxFrequency\"}"));
        var maxLevel = attribute("levelcontrol#LevelControlAttributes", "MaxLevel");
        assertThat(range(maxLevel).getMax()).contains(BigDecimal.valueOf(254));
        assertThat(trait(maxLevel, "constraint").expectStringMember("min").getValue())
                .isEqualTo("MinLevel");
    }

    @Test
    void aRangeOnAMemberSaysWhatItsTypeSaysToo() {
        var level = shape("levelcontrol#MoveToLevelRequest").getMember("Level").orElseThrow();
        assertThat(range(level).getMin()).contains(BigDecimal.ZERO);
        assertThat(range(level).getMax()).contains(BigDecimal.valueOf(254));
    }

    @Test
    void theIntegerThatMeansNullIsNoValue() {
        assertThat(range(attribute("levelcontrol#LevelControlAttributes", "OnLevel"))
                        .getMax())
                .contains(BigDecimal.valueOf(254));
        var cluster = shape("accesscontrol#AccessControlTargetStruct")
                .getMember("Cluster")
                .orElseThrow();
        assertThat(range(cluster).getMax()).contains(BigDecimal.valueOf(4294967294L));
        var temperature = attribute("thermostat#ThermostatAttributes", "LocalTemperature");
        assertThat(temperature.hasTrait(RangeTrait.class))
                .as("the type's range leaves the reserved value out already")
                .isFalse();
    }

    @Test
    void betterFactsOverruleWhatWasFilledIn() {
        var cluster = new SourceElement(Node.parse("""
                        {"name": "Chime", "commands": [{"name": "PlayChimeSound", "response": "none", "fields": []}]}""").expectObjectNode());

        assertThat(MissingFacts.fillIn(cluster)).isEqualTo(cluster);
    }

    @Test
    void entriesOfAListHaveTheirOwnBounds() {
        var levels = attribute("temperaturecontrol#TemperatureControlAttributes", "SupportedTemperatureLevels");
        assertThat(levels.expectTrait(LengthTrait.class).getMax()).contains(32L);
        var entry = model.expectShape(levels.getTarget())
                .asListShape()
                .orElseThrow()
                .getMember();
        assertThat(entry.expectTrait(LengthTrait.class).getMax()).contains(16L);
    }

    @Test
    void aRangeOfABitmapsNumberIsNoRangeOfAShape() {
        var control =
                shape("onoff#OnWithTimedOffRequest").getMember("OnOffControl").orElseThrow();
        assertThat(control.hasTrait(RangeTrait.class)).isFalse();
        assertThat(trait(control, "constraint")).isEqualTo(Node.parse("{\"min\": 0, \"max\": 1}"));
    }

    @Test
    void bitsMayBeWiderThanOne() {
        var lift = shape("windowcovering#OperationalStatusBitmap")
                .getMember("Lift")
                .orElseThrow();
        assertThat(trait(lift, "bit")).isEqualTo(Node.parse("{\"from\": 2, \"to\": 3}"));
        assertThat(model.expectShape(lift.getTarget()).getType()).isEqualTo(ShapeType.INT_ENUM);
        var rest = shape("doorlock#OperatingModesBitmap").getMember("AlwaysSet").orElseThrow();
        assertThat(trait(rest, "bit")).isEqualTo(Node.parse("{\"from\": 5, \"to\": 15}"));
        assertThat(rest.getTarget()).isEqualTo(id("types#UInt16"));
    }

    @Test
    void namesThatAreNoIdentifiersKeepTheirSpelling() {
        assertThat(spelling("timeformatlocalization#HourFormatEnum$TwelveHour")).isEqualTo("12hr");
        assertThat(spelling("networkcommissioning#WiFiBandEnum$Band2G4")).isEqualTo("2G4");
        assertThat(spelling("types#ProductIdentifierTypeEnum$GTIN14")).isEqualTo("GTIN-14");
    }

    @Test
    void typesThatClustersHaveFromTheirBaseAreOne() {
        for (var gas : new String[] {"Radon", "Ozone"}) {
            var cluster = gas + "ConcentrationMeasurement";
            assertThat(attribute(cluster.toLowerCase(Locale.ROOT) + "#" + cluster + "Attributes", "LevelValue")
                            .getTarget())
                    .isEqualTo(id("types#LevelValueEnum"));
        }
        assertThat(attribute("ovencavityoperationalstate#OvenCavityOperationalStateAttributes", "OperationalState")
                        .getTarget())
                .isEqualTo(id("operationalstate#OperationalStateEnum"));
        assertThat(attribute("rvcoperationalstate#RvcOperationalStateAttributes", "OperationalState")
                        .getTarget())
                .as("it has more values than its base")
                .isEqualTo(id("rvcoperationalstate#OperationalStateEnum"));
    }

    @Test
    void nullableIsNotOptional() {
        var onLevel = attribute("levelcontrol#LevelControlAttributes", "OnLevel");
        assertThat(onLevel.hasTrait(traitId("nullable"))).isTrue();
        assertThat(onLevel.findTrait(traitId("conformance")).orElseThrow().toNode())
                .isEqualTo(Node.from("M"));
    }

    @Test
    void defaultsMayBeNullOrAnotherAttribute() {
        assertThat(trait(attribute("thermostat#ThermostatAttributes", "MinHeatSetpointLimit"), "fallback"))
                .isEqualTo(Node.parse("{\"reference\": \"AbsMinHeatSetpointLimit\"}"));
        assertThat(trait(attribute("levelcontrol#LevelControlAttributes", "OnTransitionTime"), "fallback"))
                .isEqualTo(Node.parse("{\"none\": true}"));
    }

    @Test
    void publicIdsAreUniqueAndFollowTheTitle() {
        assertThat(trait(shape("pm25concentrationmeasurement#Pm25ConcentrationMeasurementCluster"), "cluster")
                        .expectStringMember("publicId")
                        .getValue())
                .isEqualTo("matter.PM25ConcentrationMeasurement");
        var seen = new HashSet<Node>();
        for (var service : model.getShapesWithTrait(MatterNames.CLUSTER)) {
            assertThat(seen.add(trait(service, "cluster").expectMember("publicId")))
                    .isTrue();
        }
    }

    @Test
    void deviceTypesNameClustersAndElementsThatExist() {
        for (var type : model.getShapesWithTrait(MatterNames.DEVICE_TYPE)) {
            for (var side : new String[] {"server", "client"}) {
                trait(type, "deviceType")
                        .getArrayMember(side)
                        .ifPresent(it -> it.getElements()
                                .forEach(requirement -> checkRequirement(requirement.expectObjectNode())));
            }
        }
    }

    private void checkRequirement(ObjectNode requirement) {
        var cluster = requirement.expectStringMember("cluster").getValue();
        var namespace = MatterNames.clusterNamespace(cluster);
        var service = model.expectShape(ShapeId.fromParts(namespace, cluster + "Cluster"));
        assertThat(trait(service, "cluster").expectMember("id")).isEqualTo(requirement.expectMember("id"));
        requirement
                .getObjectMember("attributes")
                .ifPresent(it -> it.getStringMap().keySet().forEach(name -> {
                    var attributes = model.expectShape(ShapeId.fromParts(namespace, cluster + "Attributes"));
                    assertThat(attributes.getMember(name).isPresent() || isWithdrawn(service, name))
                            .as(name)
                            .isTrue();
                }));
        requirement
                .getObjectMember("commands")
                .ifPresent(it -> it.getStringMap()
                        .keySet()
                        .forEach(name -> assertThat(model.getShape(ShapeId.fromParts(namespace, name + "Command"))
                                                .isPresent()
                                        || isWithdrawn(service, name))
                                .as(name)
                                .isTrue()));
    }

    private boolean isWithdrawn(Shape service, String name) {
        return trait(service, "cluster").getArrayMember("withdrawn").stream()
                .flatMap(it -> it.getElements().stream())
                .anyMatch(it -> it.expectObjectNode()
                        .expectStringMember("name")
                        .getValue()
                        .equals(name));
    }

    private ObjectNode withdrawn(String service, String name) {
        return trait(shape(service), "cluster").expectArrayMember("withdrawn").getElements().stream()
                .map(Node::expectObjectNode)
                .filter(it -> it.expectStringMember("name").getValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String spelling(String member) {
        return model.expectShape(ShapeId.from(MatterNames.NAMESPACE + "." + member))
                .findTrait(traitId("specName"))
                .orElseThrow()
                .toNode()
                .expectStringNode()
                .getValue();
    }

    private MemberShape attribute(String structure, String name) {
        return shape(structure).getMember(name).orElseThrow();
    }

    private Shape shape(String name) {
        return model.expectShape(id(name));
    }

    private static RangeTrait range(Shape shape) {
        return shape.expectTrait(RangeTrait.class);
    }

    private static ObjectNode trait(Shape shape, String name) {
        return shape.findTrait(traitId(name)).orElseThrow().toNode().expectObjectNode();
    }

    private static ShapeId id(String name) {
        return ShapeId.from(MatterNames.NAMESPACE + "." + name);
    }

    private static ShapeId traitId(String name) {
        return ShapeId.fromParts(MatterNames.NAMESPACE, name);
    }
}
