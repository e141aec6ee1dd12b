package dev.connectorkit.mapping;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.event.MatterCapabilityReport;
import dev.connectorkit.event.MatterCapabilityReportAttribute;
import dev.connectorkit.event.MatterCapabilityReportCluster;
import dev.connectorkit.event.MatterCapabilityReportEndpoint;
import dev.connectorkit.event.MatterCluster;
import dev.connectorkit.event.MatterEndpoint;
import dev.connectorkit.validation.InvalidRequestException;
import dev.connectorkit.validation.Violations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one endpoint, read and checked one after the other by generated code: {@link #required} or
 * {@link #optional} selects an attribute, another method gives its value. What is wrong is collected; {@link #check} refuses
 * all of it at once. Until then a value is null where something is wrong with it, and where nothing was told of it.
 *
 * <p>Ids are compared as numbers, whatever their spelling. What is told last of an attribute holds.
 */
public final class AttributeReader extends MatterReader {
    private final String type;
    private final Map<Long, Document> values = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Violations violations = new Violations();
    private String member = "";
    private String reference = "";
    private long clusterId;
    private long attributeId;

    private AttributeReader(String type) {
        this.type = type;
    }

    /**
     * Reads endpoints of events, or of a state.
     *
     * @param type the author's class, for messages
     * @param endpoints in the order they were sent
     * @param id of the endpoint; others are passed over
     * @return a reader that has noted nothing yet
     */
    public static AttributeReader of(String type, List<MatterEndpoint> endpoints, String id) {
        AttributeReader reader = new AttributeReader(type);
        for (MatterEndpoint endpoint : endpoints) {
            if (id.equals(endpoint.id())) {
                reader.addAll(endpoint);
            }
        }
        return reader;
    }

    /**
     * Reads one endpoint, whatever its id.
     *
     * @param type the author's class, for messages
     * @param endpoint of an event, or of a state
     * @return a reader that has noted nothing yet
     */
    public static AttributeReader of(String type, MatterEndpoint endpoint) {
        AttributeReader reader = new AttributeReader(type);
        reader.addAll(endpoint);
        return reader;
    }

    /**
     * Reads the values in a capability report.
     *
     * @param type the author's class, for messages
     * @param report any
     * @param id of the endpoint; others are passed over
     * @return a reader that has noted nothing yet
     */
    public static AttributeReader of(String type, MatterCapabilityReport report, String id) {
        AttributeReader reader = new AttributeReader(type);
        for (MatterCapabilityReportEndpoint endpoint : report.endpoints()) {
            if (id.equals(endpoint.id())) {
                endpoint.clusters().forEach(reader::addAll);
            }
        }
        return reader;
    }

    private void addAll(MatterEndpoint endpoint) {
        List<MatterCluster> clusters = endpoint.clusters();
        for (MatterCluster cluster : clusters == null ? List.<MatterCluster>of() : clusters) {
            String id = cluster.id();
            Document attributes = cluster.attributes();
            if (id != null && attributes != null && attributes.kind() == Kind.OBJECT) {
                attributes.asMap().forEach((attribute, value) -> add(id, attribute, value));
            }
        }
    }

    private void addAll(MatterCapabilityReportCluster cluster) {
        List<MatterCapabilityReportAttribute> attributes = cluster.attributes();
        for (MatterCapabilityReportAttribute attribute :
                attributes == null ? List.<MatterCapabilityReportAttribute>of() : attributes) {
            String id = attribute.id();
            Document value = attribute.value();
            if (id != null && value != null) {
                add(cluster.id(), id, value);
            }
        }
    }

    private void add(String cluster, String attribute, Document value) {
        long id = MatterId.parse(attribute);
        if (id != MatterId.NONE) {
            values.put(key(MatterId.parse(cluster), id), value);
        }
    }

    /** Both have 32 bits. */
    private static long key(long cluster, long attribute) {
        return cluster << Integer.SIZE | attribute;
    }

    /**
     * Selects an attribute that is never null.
     *
     * @param named the author's member, for messages
     * @param attribute the attribute, such as {@code OnOff.OnOff}
     * @param cluster the cluster's id
     * @param id the attribute's id
     * @return the value as it came, or {@code null} when nothing was told of it, or when it is null, which is noted
     */
    public @Nullable Document required(String named, String attribute, long cluster, long id) {
        Document value = find(named, attribute, cluster, id);
        if (value != null && value.isNull()) {
            refuse("must have a value", value);
            return null;
        }
        return value;
    }

    /**
     * Selects an attribute that may be null.
     *
     * @param named the author's member, for messages
     * @param attribute the attribute, such as {@code LevelControl.OnLevel}
     * @param cluster the cluster's id
     * @param id the attribute's id
     * @return the value as it came, or {@code null} when nothing was told of it, or when it is null
     */
    public @Nullable Document optional(String named, String attribute, long cluster, long id) {
        Document value = find(named, attribute, cluster, id);
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable Document find(String named, String attribute, long cluster, long id) {
        member = named;
        reference = attribute;
        clusterId = cluster;
        attributeId = id;
        select();
        Document value = values.get(key(cluster, id));
        if (value != null) {
            told.add(attribute);
        }
        return value;
    }

    /**
     * Refuses what was read if anything was noted.
     *
     * @throws InvalidRequestException with everything that was noted
     */
    public void check() {
        violations.throwIfAny(type);
    }

    String type() {
        return type;
    }

    /** Which of the attributes selected so far were told; grows with each that is selected. */
    Set<String> told() {
        return told;
    }

    @Override
    protected String selected() {
        return type + "." + member + " (" + reference + " " + MatterId.wide(clusterId) + "/"
                + MatterId.wide(attributeId) + ")";
    }

    @Override
    protected void refuse(String path, String must, @Nullable Object found) {
        violations.add(path, must + ", found " + describe(found));
    }

    @Override
    protected void refuseConversion(String path, @Nullable String reason, Object found) {
        violations.add(path, reason == null ? "must be a value its converter takes" : reason);
    }

    /** What kind of value it is; the value itself is not for logs. */
    private static String describe(@Nullable Object found) {
        if (!(found instanceof Document value)) {
            return found == null ? "none" : found instanceof Number ? "another" : found.toString();
        }
        return switch (value.kind()) {
            case STRING -> "a text";
            case LIST -> "a list";
            case OBJECT -> "a structure";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            case NULL -> "null";
        };
    }
}
