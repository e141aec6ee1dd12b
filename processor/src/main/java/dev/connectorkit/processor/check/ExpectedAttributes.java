package dev.connectorkit.processor.check;

import dev.connectorkit.processor.conformance.Ruling;
import dev.connectorkit.processor.conformance.Verdict;
import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.ClusterRequirement;
import dev.connectorkit.processor.knowledge.DeviceType.ElementRequirement;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a device of a type always tells about itself, and a device cloud therefore knows.
 *
 * <p>A node answers for many mandatory attributes that no cloud has: when it was commissioned, which scenes a fabric keeps,
 * how it wants to start. Demanding them would make every author invent values. Expected is what is <em>state</em>:
 *
 * <ul>
 *   <li>of an application cluster that the device type serves without condition; utility clusters (Identify, Groups,
 *       Descriptor) describe the node, not the device;
 *   <li>mandatory without condition, or with a feature the device type makes mandatory when the attribute is kept over
 *       restarts and reported as it changes (qualities N and Q). Of several such features one is enough: a cloud speaks
 *       one colour space;
 *   <li>of an application cluster that is mapped at all, what is mandatory without condition, what the device type makes
 *       mandatory, and what a claimed feature makes mandatory when it is kept over restarts (quality N) and no list: lists
 *       are what a node keeps books of for its controllers;
 *   <li>read-only, because what a controller writes is a setting; not fixed and without a default, because such a value is
 *       known without asking; not of a fabric, because a cloud has none.
 * </ul>
 */
final class ExpectedAttributes {

    /** Which colour attributes are in use follows from those that are mapped. */
    private static final Set<String> FOLLOWING =
            Set.of("ColorControl.ColorMode", "ColorControl.EnhancedColorMode", "ColorControl.ColorCapabilities");

    private final MatterModel matter;
    private final SpecVersion spec;

    ExpectedAttributes(MatterModel matter, SpecVersion spec) {
        this.matter = matter;
        this.spec = spec;
    }

    /** The references of what is expected and not mapped, in the order of the ids. */
    List<String> missing(DeviceType deviceType, Set<String> mapped) {
        List<String> missing = new ArrayList<>();
        for (ClusterRequirement requirement : deviceType.server()) {
            Cluster cluster = matter.cluster(requirement.cluster()).orElse(null);
            if ("M".equals(requirement.conformance())
                    && cluster != null
                    && cluster.classification().equals("application")
                    && !spec.precedes(cluster.since())) {
                missing.addAll(missing(cluster, requirement, mapped));
            }
        }
        return missing;
    }

    /**
     * What a mapped cluster needs and lacks.
     *
     * @param reference such as {@code ColorControl.CurrentSaturation}
     * @param because a clause
     */
    record Expected(String reference, String because) {}

    /** What is expected beside the mapped attributes of a cluster, in the order of the ids. */
    List<Expected> missing(Cluster cluster, FeatureClaim claim, DeviceType deviceType, Set<String> mapped) {
        List<Expected> missing = new ArrayList<>();
        if (!cluster.classification().equals("application")) {
            return missing;
        }
        ClusterRequirement requirement = deviceType.server(cluster.name()).orElse(null);
        for (Attribute attribute : cluster.attributes()) {
            String reference = cluster.name() + "." + attribute.name();
            if (isState(cluster, attribute) && !FOLLOWING.contains(reference) && !mapped.contains(reference)) {
                String because = demand(attribute, claim, requirement, deviceType);
                if (because != null) {
                    missing.add(new Expected(reference, because));
                }
            }
        }
        return missing;
    }

    private static @Nullable String demand(
            Attribute attribute, FeatureClaim claim, @Nullable ClusterRequirement requirement, DeviceType deviceType) {
        ElementRequirement narrowed =
                requirement == null ? null : requirement.attributes().get(attribute.name());
        if (narrowed != null && narrowed.conformance() != null) {
            return "M".equals(narrowed.conformance()) ? "device type " + deviceType.title() + " requires it" : null;
        }
        Verdict verdict = claim.closed(attribute.conformance());
        boolean always = "M".equals(attribute.conformance());
        boolean kept = List.of(attribute.quality().split(" ")).contains("N")
                && !(attribute.type() instanceof MatterType.Listing);
        return verdict.ruling() == Ruling.MANDATORY && (always || kept) ? verdict.because() : null;
    }

    private List<String> missing(Cluster cluster, ClusterRequirement requirement, Set<String> mapped) {
        List<String> missing = new ArrayList<>();
        List<String> ofFeatures = new ArrayList<>();
        for (Attribute attribute : cluster.attributes()) {
            String reference = cluster.name() + "." + attribute.name();
            if (!isState(cluster, attribute) || FOLLOWING.contains(reference)) {
                continue;
            }
            if ("M".equals(attribute.conformance()) && !mapped.contains(reference)) {
                missing.add(reference);
            } else if (isOfDemandedFeature(cluster, attribute, requirement)) {
                ofFeatures.add(reference);
            }
        }
        boolean oneIsMapped = cluster.attributes().stream()
                .anyMatch(attribute -> isOfAnyFeature(cluster, attribute)
                        && attribute.quality().contains("N")
                        && mapped.contains(cluster.name() + "." + attribute.name()));
        if (!oneIsMapped) {
            missing.addAll(ofFeatures);
        }
        return missing;
    }

    private boolean isState(Cluster cluster, Attribute attribute) {
        List<String> access = List.of(attribute.access().split(" "));
        List<String> quality = List.of(attribute.quality().split(" "));
        return !attribute.writable()
                && attribute.fallback() == null
                && !quality.contains("F")
                && !access.contains("F")
                && !spec.precedes(attribute.since());
    }

    private static boolean isOfDemandedFeature(Cluster cluster, Attribute attribute, ClusterRequirement requirement) {
        List<String> quality = List.of(attribute.quality().split(" "));
        return isOfAnyFeature(cluster, attribute)
                && "M".equals(requirement.features().get(attribute.conformance()))
                && quality.contains("N")
                && quality.contains("Q");
    }

    private static boolean isOfAnyFeature(Cluster cluster, Attribute attribute) {
        String gate = attribute.conformance();
        return gate != null && cluster.feature(gate).isPresent();
    }
}
