package dev.connectorkit.mapping;

import dev.connectorkit.event.MatterCapabilityReportAttribute;
import dev.connectorkit.event.MatterCapabilityReportCluster;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a device can do in one cluster, for generated code. */
public final class ClusterReport {
    private final MatterCapabilityReportCluster.Builder cluster;
    private final List<MatterCapabilityReportAttribute> attributes = new ArrayList<>();

    private ClusterReport(MatterCapabilityReportCluster.Builder cluster) {
        this.cluster = cluster;
    }

    /**
     * Begins the report of a cluster.
     *
     * @param id the cluster's id
     * @param revision the cluster's revision
     * @param publicId the cluster's name and version in the service's model
     * @param name the cluster's title in Matter
     * @param specVersion the version of Matter
     * @return a report of no attributes yet
     */
    public static ClusterReport of(String id, int revision, String publicId, String name, String specVersion) {
        return new ClusterReport(MatterCapabilityReportCluster.builder(id, revision)
                .publicId(publicId)
                .name(name)
                .specVersion(specVersion));
    }

    /**
     * Adds an attribute that the device has.
     *
     * @param id the attribute's id
     * @param name the attribute's name in Matter
     * @return this report
     */
    public ClusterReport attribute(String id, String name) {
        attributes.add(
                MatterCapabilityReportAttribute.builder().id(id).name(name).build());
        return this;
    }

    /**
     * Sets the commands that the device takes.
     *
     * @param ids the commands' ids, at least one
     * @return this report
     */
    public ClusterReport commands(String... ids) {
        cluster.commands(List.of(ids));
        return this;
    }

    /**
     * Sets the events that the device sends.
     *
     * @param ids the events' ids, at least one
     * @return this report
     */
    public ClusterReport events(String... ids) {
        cluster.events(List.of(ids));
        return this;
    }

    /**
     * Ends the report with the features of the device.
     *
     * @param featureMap a bit for each feature
     * @return the report
     */
    public MatterCapabilityReportCluster features(long featureMap) {
        return cluster.attributes(attributes).featureMap(featureMap).build();
    }
}
