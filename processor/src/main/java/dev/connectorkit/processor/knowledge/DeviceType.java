package dev.connectorkit.processor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A device type of the Matter vocabulary.
 *
 * @param id the device type's id, or {@code null} for what every device type adds to
 * @param name its identifier, such as {@code ExtendedColorLight}
 * @param title its official name, such as {@code Extended Color Light}
 * @param revision its newest revision, or 0 for what has none
 * @param classification {@code base}, {@code simple}, {@code dynamic}, {@code utility} or {@code node}
 * @param supersetOf the identifier of the device type it contains, or {@code null}
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param conditions names that conformance expressions of its requirements use
 * @param server the clusters it serves
 * @param client the clusters it uses of others
 * @param components device types of other endpoints of the same device
 * @param requiredConditions conditions of other device types that hold for this one
 * @param documentation the model's, in CommonMark
 */
public record DeviceType(
        @Nullable Long id,
        String name,
        String title,
        int revision,
        String classification,
        @Nullable String supersetOf,
        @Nullable String since,
        List<String> conditions,
        List<ClusterRequirement> server,
        List<ClusterRequirement> client,
        List<Component> components,
        List<RequiredCondition> requiredConditions,
        String documentation) {

    /**
     * Looks a requirement up.
     *
     * @param cluster the cluster's identifier
     * @return what this device type asks of the cluster when it serves it, or empty
     */
    public Optional<ClusterRequirement> server(String cluster) {
        return server.stream().filter(found -> found.cluster().equals(cluster)).findFirst();
    }

    /**
     * What a device type asks of a cluster.
     *
     * @param cluster the cluster's identifier
     * @param id the cluster's id
     * @param conformance when the cluster must or may be there, or {@code null} when the requirement only narrows it
     * @param features conformance by the feature's code or name, where it is narrower than the cluster's own
     * @param attributes by name, where narrower than the cluster's own
     * @param commands by name, where narrower than the cluster's own
     * @param events by name, where narrower than the cluster's own
     */
    public record ClusterRequirement(
            String cluster,
            long id,
            @Nullable String conformance,
            Map<String, String> features,
            Map<String, ElementRequirement> attributes,
            Map<String, ElementRequirement> commands,
            Map<String, ElementRequirement> events) {}

    /**
     * What a device type asks of an attribute, a command or an event.
     *
     * @param conformance when it must or may be there, or {@code null} when the cluster's own stands
     * @param constraint a narrower constraint, or {@code null} when the cluster's own stands
     */
    public record ElementRequirement(
            @Nullable String conformance, @Nullable Constraint constraint) {}

    /**
     * A device type that another endpoint of the same device has.
     *
     * @param deviceType the device type's identifier
     * @param id the device type's id
     * @param conformance when it must or may be there, or {@code null} when the model has none
     * @param instance tells apart several entries for one device type, or {@code null}
     */
    public record Component(
            String deviceType,
            long id,
            @Nullable String conformance,
            @Nullable Integer instance) {}

    /**
     * A condition of another device type that holds for this one.
     *
     * @param name the condition's name
     * @param deviceType the device type whose condition it is
     * @param conformance when it holds, or {@code null} when the model has none
     */
    public record RequiredCondition(
            String name, String deviceType, @Nullable String conformance) {}
}
