package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.ConnectorDeclaration;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import java.util.ArrayList;
import java.util.List;

/** Holds a connector against what can be generated for it. */
public final class ConnectorCheck {

    private static final String SUFFIX = "Requests";

    private ConnectorCheck() {}

    /**
     * Checks a declaration.
     *
     * @param connector what the author declares
     * @return the same, or everything that is wrong
     */
    public static Checked<ConnectorDeclaration> check(ConnectorDeclaration connector) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (connector.fault() != null) {
            diagnostics.add(ClassCheck.of(
                    connector.fault(), connector.type(), SUFFIX, "a class or an interface", connector.place()));
        } else {
            if (connector.name().value().isBlank()) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticKey.BLANK_CONNECTOR_NAME,
                        connector.name().place(),
                        connector.type().name(),
                        connector.name().value()));
            }
            Diagnostic version = SpecVersionCheck.of(connector.type().name(), connector.specVersion());
            if (version != null) {
                diagnostics.add(version);
            }
        }
        return diagnostics.isEmpty() ? new Checked<>(connector, diagnostics) : Checked.refused(diagnostics);
    }
}
