package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a connector's method.
 *
 * @param name as it is written
 * @param type its type
 * @param converter what makes its value from Matter's, or {@code null}
 * @param isDeviceId whether it takes the id of the device
 * @param isEndpointId whether it takes the id of the endpoint
 * @param place the parameter itself
 */
public record ParameterDeclaration(
        String name,
        JavaType type,
        @Nullable ConverterDeclaration converter,
        boolean isDeviceId,
        boolean isEndpointId,
        Place place) {}
