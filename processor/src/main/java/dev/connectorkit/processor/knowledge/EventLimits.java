package dev.connectorkit.processor.knowledge;

import java.math.BigDecimal;

/**
 * What the service takes of a device's clusters, as its shapes say.
 *
 * @param reportClusters the most clusters of an endpoint in a capability report
 * @param reportAttributes the most attributes of a cluster in a capability report
 * @param revision the greatest revision of a cluster in a capability report
 * @param eventClusters the most clusters of the endpoint in one event
 */
public record EventLimits(int reportClusters, int reportAttributes, int revision, int eventClusters) {

    private static final String PART = "connector-event.json";
    private static final String NAMESPACE = "dev.connectorkit.event#";

    /**
     * Reads the limits.
     *
     * @param source where the model is
     * @return what the lists' lengths and the revision's range say
     * @throws ModelException when one of them is not bounded
     */
    public static EventLimits read(ModelSource source) {
        Shapes shapes = new Shapes(
                source.part(PART).orElseThrow(() -> new ModelException("model part \"" + PART + "\" is not there")));
        return new EventLimits(
                most(shapes, "MatterCapabilityReportClusters"),
                most(shapes, "MatterCapabilityReportAttributes"),
                most(shapes, "MatterCapabilityReportClusterRevisionId"),
                most(shapes, "MatterClusters"));
    }

    private static int most(Shapes shapes, String name) {
        Shape shape = shapes.get(ShapeId.of(NAMESPACE + name));
        Bounds length = Bounds.length(shape.traits());
        BigDecimal most =
                length.isPresent() ? length.max() : Bounds.range(shape.traits()).max();
        if (most == null) {
            throw new ModelException("shape " + shape.id() + " must be bounded: expected a length or a range with max");
        }
        return most.intValueExact();
    }
}
