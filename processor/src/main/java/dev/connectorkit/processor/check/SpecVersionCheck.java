package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.Placed;
import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import org.jspecify.annotations.Nullable;

/** Tells whether a version is one an author can choose. */
final class SpecVersionCheck {

    private SpecVersionCheck() {}

    static @Nullable Diagnostic of(String name, Placed<String> version) {
        String written = version.value();
        return SpecVersion.KNOWN.contains(written)
                ? null
                : Diagnostic.of(
                        DiagnosticKey.UNKNOWN_SPEC_VERSION,
                        version.place(),
                        name,
                        String.join(", ", SpecVersion.KNOWN),
                        written,
                        "leave it out for " + SpecVersion.KNOWN.get(0));
    }
}
