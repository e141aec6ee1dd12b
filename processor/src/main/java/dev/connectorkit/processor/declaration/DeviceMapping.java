package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.DeviceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device or endpoint that has been held against the model and fits.
 *
 * @param declaration what the author declares
 * @param deviceType the Matter device type
 * @param id the member that is the device's id, or {@code null} for an endpoint
 * @param name the member that is the device's name, or {@code null} when there is none
 * @param clusters the mapped ones, in the order of their ids
 */
public record DeviceMapping(
        DeviceDeclaration declaration,
        DeviceType deviceType,
        @Nullable MemberDeclaration id,
        @Nullable MemberDeclaration name,
        List<ClusterMapping> clusters) {

    /**
     * Copies the clusters.
     *
     * @param declaration what the author declares
     * @param deviceType the Matter device type
     * @param id the member that is the device's id, or {@code null} for an endpoint
     * @param name the member that is the device's name, or {@code null} when there is none
     * @param clusters the mapped ones, in the order of their ids
     */
    public DeviceMapping {
        clusters = List.copyOf(clusters);
    }
}
