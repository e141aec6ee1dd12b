package dev.connectorkit.processor;

import dev.connectorkit.annotation.Connector;
import dev.connectorkit.processor.check.Checked;
import dev.connectorkit.processor.check.ConnectorCheck;
import dev.connectorkit.processor.declaration.ConnectorDeclaration;
import dev.connectorkit.processor.knowledge.EventMembers;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.read.DeclarationReader;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.write.connector.ConnectorRequests;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates the request builders of a connector class. They need nothing of the class but its name, mistakes or not. */
final class ConnectorStep implements Step {

    private static final String MODEL = "connector-event";
    private static final String SERVICE = "dev.connectorkit.event#IotManagedIntegrations";
    private static final String OPERATION = "SendConnectorEvent";

    private final Compilation compilation;
    private final DeclarationReader reader;
    private final DiagnosticPrinter printer;
    private @Nullable List<EventMembers> uses;

    ConnectorStep(Compilation compilation) {
        this.compilation = compilation;
        this.reader = new DeclarationReader(compilation.environment());
        this.printer = new DiagnosticPrinter(compilation.environment().getMessager());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(Connector.class.getCanonicalName());
    }

    @Override
    public void process(Element element) throws IOException {
        Optional<ConnectorDeclaration> declaration = reader.connector((TypeElement) element);
        if (declaration.isEmpty()) {
            return;
        }
        Checked<ConnectorDeclaration> checked = ConnectorCheck.check(declaration.get());
        checked.diagnostics().forEach(printer::print);
        compilation.writer().write(new ConnectorRequests(declaration.get(), uses()), element);
    }

    /** The same for every connector: read for the first. */
    private List<EventMembers> uses() {
        if (uses == null) {
            uses = readUses();
        }
        return uses;
    }

    private List<EventMembers> readUses() {
        ServiceModel service = ServiceModel.read(compilation.parts(), MODEL, SERVICE);
        Shape.Operation operation = service.operations().stream()
                .filter(found -> found.id().name().equals(OPERATION))
                .findFirst()
                .orElseThrow(() -> new ModelException("service " + SERVICE + " has no operation " + OPERATION));
        return EventMembers.of(service.structure(Objects.requireNonNull(operation.input())), service);
    }
}
