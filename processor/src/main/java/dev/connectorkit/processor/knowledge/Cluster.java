package dev.connectorkit.processor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of the Matter vocabulary.
 *
 * @param id the cluster's id; a manufacturer's own takes all 32 bits
 * @param name its identifier, such as {@code OnOff}
 * @param title its official name, such as {@code On/Off}
 * @param publicId the service's name for it without a version, such as {@code matter.OnOff}
 * @param publicVersion the version of a manufacturer's cluster for the service, or {@code null} for Matter's own, whose
 *     version is that of the specification
 * @param classification {@code application}, {@code endpoint} or {@code node}
 * @param revisions the cluster's revision in each version of Matter that moved it, oldest first
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param provisional whether the specification may still change it
 * @param features in the order of their bits
 * @param attributes in the order of their ids
 * @param commands what clients send, in the order of their ids
 * @param events in the order of their ids
 * @param enumerations those defined by this cluster
 * @param bitmaps those defined by this cluster
 * @param structs those defined by this cluster
 * @param withdrawn elements that the newest version forbids or no longer has
 * @param documentation the model's, in CommonMark
 */
public record Cluster(
        long id,
        String name,
        String title,
        String publicId,
        @Nullable String publicVersion,
        String classification,
        Map<String, Integer> revisions,
        @Nullable String since,
        boolean provisional,
        List<Feature> features,
        List<Attribute> attributes,
        List<Command> commands,
        List<Event> events,
        List<MatterType.Enumeration> enumerations,
        List<MatterType.Bitmap> bitmaps,
        List<MatterType.Struct> structs,
        List<Withdrawn> withdrawn,
        String documentation) {

    /**
     * Gives the id under which the service publishes one version of the cluster.
     *
     * @param specVersion the version of Matter that a device is described by
     * @return such as {@code matter.OnOff@1.4}; a manufacturer's cluster has a version of its own
     */
    public String publicId(String specVersion) {
        return publicId + "@" + (publicVersion == null ? specVersion : publicVersion);
    }

    /**
     * Looks an attribute up.
     *
     * @param name as the specification spells it
     * @return the attribute, or empty when the cluster has none of that name
     */
    public Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(found -> found.name().equals(name)).findFirst();
    }

    /**
     * Looks a command up.
     *
     * @param name as the specification spells it
     * @return the command, or empty when the cluster has none of that name
     */
    public Optional<Command> command(String name) {
        return commands.stream().filter(found -> found.name().equals(name)).findFirst();
    }

    /**
     * Looks an event up.
     *
     * @param name as the specification spells it
     * @return the event, or empty when the cluster has none of that name
     */
    public Optional<Event> event(String name) {
        return events.stream().filter(found -> found.name().equals(name)).findFirst();
    }

    /**
     * Looks a feature up.
     *
     * @param code its short name
     * @return the feature, or empty when the cluster has none of that code
     */
    public Optional<Feature> feature(String code) {
        return features.stream().filter(found -> found.code().equals(code)).findFirst();
    }

    /**
     * An element of an older version, known so that a diagnostic can say why it must not be used.
     *
     * @param kind {@code attribute}, {@code command}, {@code commandResponse} or {@code event}
     * @param id the element's id
     * @param name as the specification spelled it
     * @param reason {@code disallowed}, {@code deprecated} or {@code removed}
     * @param until the last version of Matter that had it, or {@code null} when no version of the vocabulary has
     */
    public record Withdrawn(
            String kind,
            long id,
            String name,
            String reason,
            @Nullable String until) {}
}
