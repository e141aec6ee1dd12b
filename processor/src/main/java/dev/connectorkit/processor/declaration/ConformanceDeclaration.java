package dev.connectorkit.processor.declaration;

import dev.connectorkit.annotation.Conformance;
import java.util.List;

/**
 * What an author says of a device's conformance.
 *
 * @param strictness what becomes of a device that does not conform
 * @param features the declared ones, in the order of the source
 */
public record ConformanceDeclaration(Conformance strictness, List<Placed<String>> features) {

    /**
     * Copies the features.
     *
     * @param strictness what becomes of a device that does not conform
     * @param features the declared ones, in the order of the source
     */
    public ConformanceDeclaration {
        features = List.copyOf(features);
    }
}
