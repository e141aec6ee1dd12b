package dev.connectorkit.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.event.SendConnectorEventRequest;
import dev.connectorkit.json.JsonWriter;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Validation;
import dev.connectorkit.validation.Violations;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Over every structure of the model: what it says of itself, and what its checks say of it. */
class GeneratedSecretsTest {
    @Test
    void noTextOfAStructureOrItsBuilderHasASensitiveValue() throws Exception {
        Canaries canaries = new Canaries();
        assertThat(canaries.structures()).hasSizeGreaterThan(8);
        for (String id : canaries.structures()) {
            Object builder = canaries.builder(id);
            Object built = build(builder);

            assertThat(builder.toString()).as("builder of %s", id).doesNotContain("CANARY");
            assertThat(built.toString()).as(id).doesNotContain("CANARY");
        }
        assertThat(canaries.placed()).isGreaterThan(10);
    }

    @Test
    void noViolationHasASensitiveValue() throws Exception {
        SendConnectorEventRequest request = request();
        Violations violations = new Violations();
        request.validate(violations);

        assertThat(violations.list()).hasSizeGreaterThan(3);
        assertThat(violations.list().toString()).doesNotContain("CANARY");
        assertThatThrownBy(() -> request.toBuilder().build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("ConnectorDeviceId")
                .hasMessageContaining("not shown")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void noStageOfABuilderHasASensitiveValue() {
        var command = SendConnectorEventRequest.commandResponse("c1").userId(Canaries.CANARY);
        assertThat(command.toString()).doesNotContain("CANARY");
        var event = SendConnectorEventRequest.deviceEvent("c1").connectorDeviceId(Canaries.CANARY);
        assertThat(event.toString()).doesNotContain("CANARY");
        var full = event.matterEndpoint(MatterEndpoint.builder().build()).message(Canaries.CANARY);
        assertThat(full.toString()).doesNotContain("CANARY");
    }

    @Test
    void aStringThatCannotBeWrittenIsNotQuoted() {
        SendConnectorEventRequest request = SendConnectorEventRequest.deviceEvent("c1")
                .connectorDeviceId("CANARY\ud800")
                .matterEndpoint(MatterEndpoint.builder().build())
                .build(Validation.OFF);

        assertThatThrownBy(() -> request.writeTo(new JsonWriter())).hasMessageNotContaining("CANARY");
    }

    /** Whoever needs the values gets them: it is only texts that mask them. */
    @Test
    void theWireHasThem() throws Exception {
        JsonWriter json = new JsonWriter();
        request().writeTo(json);

        assertThat(new String(json.toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(Canaries.CANARY);
    }

    private static SendConnectorEventRequest request() throws Exception {
        return (SendConnectorEventRequest)
                build(new Canaries().builder("dev.connectorkit.event#SendConnectorEventRequest"));
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals("build") && method.getParameterCount() == 1) {
                return method.invoke(builder, Validation.OFF);
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
