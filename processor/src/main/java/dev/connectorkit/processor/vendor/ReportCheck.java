package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.knowledge.ModelSource;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import dev.connectorkit.processor.knowledge.Shapes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** Sees that a capability report can name a manufacturer's cluster; what it takes is in the operation's model. */
final class ReportCheck {

    private static final String PART = "connector-event.json";
    private static final String NAMESPACE = "dev.connectorkit.event";

    /** Public ids in these namespaces are the specification's and the service's to give. */
    private static final String MATTER = "matter";

    private static final String AWS = "aws";

    private final Shapes operation;
    private final Findings findings;

    ReportCheck(ModelSource model, Findings findings) {
        this.operation = new Shapes(model.part(PART).orElseThrow());
        this.findings = findings;
    }

    void check(ClusterSource source) {
        if (source.extended() != null) {
            return;
        }
        ObjectNode trait = source.trait();
        StringNode publicId = trait.expectStringMember("publicId");
        namespace(source, publicId);
        trait.getStringMember("publicVersion")
                .ifPresentOrElse(
                        version -> fits(
                                "publicId with its version",
                                source,
                                "SchemaVersionedId",
                                publicId,
                                publicId.getValue() + "@" + version.getValue()),
                        () -> findings.add(
                                FindingKind.PUBLIC_VERSION, trait, source.name(), "\"" + publicId.getValue() + "\""));
        StringNode title = trait.expectStringMember("title");
        fits("title", source, "CapabilityName", title, title.getValue());
        trait.expectObjectMember("revisions")
                .getStringMap()
                .forEach((version, revision) -> revision(source, revision.expectNumberNode()));
    }

    private void namespace(ClusterSource source, StringNode publicId) {
        String namespace = publicId.getValue().substring(0, publicId.getValue().indexOf('.'));
        var id =
                new MatterId(Long.decode(source.trait().expectStringMember("id").getValue()));
        boolean theirs = namespace.equals(AWS) && id.vendor() == IdCheck.SERVICE_VENDOR;
        if (namespace.equals(MATTER) || namespace.equals(AWS) && !theirs) {
            findings.add(
                    FindingKind.PUBLIC_ID,
                    publicId,
                    source.name(),
                    publicId.getValue(),
                    namespace,
                    "acme." + source.name());
        }
    }

    private void fits(String what, ClusterSource source, String shapeName, FromSourceLocation place, String text) {
        Shape shape = shape(shapeName);
        String pattern = shape.traits().text("smithy.api#pattern").orElse("");
        Bounds length = Bounds.length(shape.traits());
        if (outside(length, text.length())) {
            String expected = length.min() + " to " + length.max() + " characters";
            findings.add(FindingKind.REPORT_TEXT, place, what, source.name(), shapeName, expected, text);
        } else if (!text.matches(pattern)) {
            findings.add(FindingKind.REPORT_TEXT, place, what, source.name(), shapeName, "a match of " + pattern, text);
        }
    }

    private void revision(ClusterSource source, NumberNode revision) {
        Bounds range =
                Bounds.range(shape("MatterCapabilityReportClusterRevisionId").traits());
        if (outside(range, revision.getValue().longValue())) {
            findings.add(
                    FindingKind.REPORT_REVISION,
                    revision,
                    source.name(),
                    String.valueOf(range.min()),
                    String.valueOf(range.max()),
                    revision.getValue().toString());
        }
    }

    private Shape shape(String name) {
        return operation.get(new ShapeId(NAMESPACE, name));
    }

    private static boolean outside(Bounds bounds, long value) {
        return order(bounds.min(), value) > 0 || order(bounds.max(), value) < 0;
    }

    private static int order(@Nullable BigDecimal bound, long value) {
        return bound == null ? 0 : bound.compareTo(BigDecimal.valueOf(value));
    }
}
