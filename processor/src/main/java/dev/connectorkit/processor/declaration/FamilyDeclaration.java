package dev.connectorkit.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type whose permitted classes are devices.
 *
 * @param type the author's type
 * @param fault why nothing can be generated for it, or {@code null}
 * @param isSealed whether it is sealed
 * @param isDevice whether it is annotated as a device or an endpoint as well
 * @param devices the device classes it permits, itself or through sealed types, in the order of the source
 * @param others the classes it permits likewise that are no devices
 * @param place the annotation
 */
public record FamilyDeclaration(
        JavaClass type,
        @Nullable ClassFault fault,
        boolean isSealed,
        boolean isDevice,
        List<JavaClass> devices,
        List<JavaClass> others,
        Place place) {

    /**
     * Copies the classes.
     *
     * @param type the author's type
     * @param fault why nothing can be generated for it, or {@code null}
     * @param isSealed whether it is sealed
     * @param isDevice whether it is annotated as a device or an endpoint as well
     * @param devices the device classes it permits, itself or through sealed types, in the order of the source
     * @param others the classes it permits likewise that are no devices
     * @param place the annotation
     */
    public FamilyDeclaration {
        devices = List.copyOf(devices);
        others = List.copyOf(others);
    }
}
