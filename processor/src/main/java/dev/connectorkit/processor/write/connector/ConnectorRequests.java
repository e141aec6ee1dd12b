package dev.connectorkit.processor.write.connector;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.ConnectorDeclaration;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.knowledge.EventMembers;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The request builders of a connector, one for each use of the event operation, bound to the connector's id:
 *
 * <pre>{@code
 * public final class LifxConnectorRequests {
 *     public LifxConnectorRequests(String connectorId)
 *     public DeviceEventBuilder.ConnectorDeviceIdStage deviceEvent()
 *     …
 * }
 * }</pre>
 */
public final class ConnectorRequests implements GeneratedType {

    private static final String EVENT = "dev.connectorkit.event";
    private static final ClassName REQUEST = ClassName.get(EVENT, "SendConnectorEventRequest");
    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private final ConnectorDeclaration connector;
    private final List<EventMembers> uses;

    /**
     * Makes the builders of a connector.
     *
     * @param connector what the author declares
     * @param uses the uses of the operation, as the model describes them
     */
    public ConnectorRequests(ConnectorDeclaration connector, List<EventMembers> uses) {
        this.connector = connector;
        this.uses = List.copyOf(uses);
    }

    @Override
    public ClassName name() {
        JavaClass type = connector.type().generated("Requests");
        return ClassName.get(type.packageName(), type.name());
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder requests = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(NULL_MARKED)
                .addJavadoc(Javadoc.of("Begins the requests of connector "
                                + Javadoc.code(connector.name().value())
                                + ". What an operation needs is asked for before it can be built.")
                        .build())
                .addField(String.class, "connectorId", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        uses.forEach(use -> requests.addMethod(entry(use)));
        return requests;
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Binds the requests to a connector.")
                        .param(
                                "connectorId",
                                "the id the service gave the connector: 1 to 64 letters, digits, {@code -} and {@code _}")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "connectorId")
                .addStatement("this.connectorId = $T.requireNonNull(connectorId, $S)", Objects.class, "connectorId")
                .build();
    }

    private static MethodSpec entry(EventMembers use) {
        return MethodSpec.methodBuilder(use.entry())
                .addJavadoc(Javadoc.of(
                                use.value().traits().documentation(),
                                "Begins a request of "
                                        + Javadoc.code(use.value().name()) + ".")
                        .returns(
                                use.needs().isEmpty()
                                        ? "what takes the rest"
                                        : "what asks for "
                                                + Javadoc.code(
                                                        use.needs().get(0).name()))
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(first(use))
                .addStatement("return $T.$L(connectorId)", REQUEST, use.entry())
                .build();
    }

    /** Where a use begins: the stage of the first member it needs, or its builder. */
    private static ClassName first(EventMembers use) {
        ClassName builder = ClassName.get(EVENT, Naming.type(use.entry()) + "Builder");
        return use.needs().isEmpty()
                ? builder
                : builder.nestedClass(Naming.type(use.needs().get(0).name()) + "Stage");
    }
}
