package dev.connectorkit.compile.exhaustive;

import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.Feature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first feature of every group of which a cluster asks for some, unless the device type forbids it.
 *
 * @param features as {@code @Features} takes them
 */
record FeatureChoice(List<String> features) {

    static final FeatureChoice NONE = new FeatureChoice(List.of());

    private static final Pattern CHOICE = Pattern.compile("(?:\\bO|\\])\\.([a-z])");

    static FeatureChoice of(DeviceType deviceType, List<Cluster> clusters) {
        List<String> features = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Set<String> groups = new HashSet<>();
            for (Feature feature : cluster.features()) {
                Matcher choice = CHOICE.matcher(String.valueOf(feature.conformance()));
                if (!isForbidden(deviceType, cluster, feature) && choice.find() && groups.add(choice.group(1))) {
                    features.add(cluster.name() + "." + feature.code());
                }
            }
        }
        return new FeatureChoice(features);
    }

    private static boolean isForbidden(DeviceType deviceType, Cluster cluster, Feature feature) {
        return deviceType
                .server(cluster.name())
                .map(requirement -> "X".equals(requirement.features().get(feature.code())))
                .orElse(false);
    }

    /** The same without the feature of one group. */
    FeatureChoice without(String feature) {
        return new FeatureChoice(
                features.stream().filter(one -> !one.equals(feature)).toList());
    }

    String annotation() {
        return features.isEmpty()
                ? ""
                : " @dev.connectorkit.annotation.Features({\"" + String.join("\", \"", features) + "\"})";
    }
}
