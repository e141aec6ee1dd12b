package dev.connectorkit.sample.lifx.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What must not get lost from {@code template.yaml}. */
class TemplateTest {

    private Map<String, Object> template = Map.of();

    @BeforeEach
    void read() throws IOException {
        template = new Yaml().load(Files.readString(Path.of("template.yaml")));
    }

    @Test
    void namesTheClassAndTheJarThatTheBuildMakes() throws ClassNotFoundException {
        var function = properties("Connector");
        assertThat(Class.forName((String) function.get("Handler"))).isEqualTo(LifxFunction.class);
        assertThat(function).containsEntry("CodeUri", "target/function.jar");
    }

    @Test
    void runsFromASnapshotOnARuntimeThatHasThem() {
        assertThat(properties("Connector"))
                .containsEntry("Runtime", "java25")
                .containsEntry("SnapStart", Map.of("ApplyOn", "PublishedVersions"))
                .containsEntry("AutoPublishAlias", "live")
                .containsEntry("MemorySize", 1024)
                .containsEntry("Timeout", 2);
    }

    @Test
    void maySendEventsAndNothingElseUnlessItTakesSecrets() {
        var policies = (List<?>) properties("Connector").get("Policies");
        var statements = (List<?>) ((Map<?, ?>) policies.get(0)).get("Statement");
        assertThat(statements.get(0))
                .isEqualTo(Map.of(
                        "Effect", "Allow", "Action", "iotmanagedintegrations:SendConnectorEvent", "Resource", "*"));
        assertThat(statements.subList(1, statements.size()))
                .allSatisfy(statement -> assertThat(
                                ((Map<?, ?>) statement).get("Fn::If").toString())
                        .startsWith("[TakesSecrets, "))
                .hasSize(2);
    }

    @Test
    void isCalledByManagedIntegrationsForThisAccountOnly() {
        assertThat(properties("CalledByManagedIntegrations"))
                .containsEntry("FunctionName", Map.of("Ref", "Connector.Alias"))
                .containsEntry("Action", "lambda:InvokeFunction")
                .containsEntry("Principal", "iotmanagedintegrations.amazonaws.com")
                .containsEntry(
                        "SourceArn",
                        Map.of(
                                "Fn::Sub",
                                "arn:${AWS::Partition}:iotmanagedintegrations:${AWS::Region}:${AWS::AccountId}"
                                        + ":account-association/${AccountAssociation}"));
    }

    private Map<String, Object> properties(String resource) {
        return members(members(members(template, "Resources"), resource), "Properties");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }
}
