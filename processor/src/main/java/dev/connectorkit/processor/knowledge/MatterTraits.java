package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/** The traits of the Matter vocabulary. */
final class MatterTraits {

    static final String NAMESPACE = "dev.connectorkit.matter";

    static final String ATTRIBUTE = NAMESPACE + "#attribute";
    static final String BIT = NAMESPACE + "#bit";
    static final String BITMAP = NAMESPACE + "#bitmap";
    static final String CLUSTER = NAMESPACE + "#cluster";
    static final String COMMAND = NAMESPACE + "#command";
    static final String COMMAND_RESPONSE = NAMESPACE + "#commandResponse";
    static final String CONFORMANCE = NAMESPACE + "#conformance";
    static final String CONSTRAINT = NAMESPACE + "#constraint";
    static final String DEVICE_TYPE = NAMESPACE + "#deviceType";
    static final String ENTRY_NULLABLE = NAMESPACE + "#entryNullable";
    static final String EVENT = NAMESPACE + "#event";
    static final String FABRIC_SCOPED = NAMESPACE + "#fabricScoped";
    static final String FALLBACK = NAMESPACE + "#fallback";
    static final String FIELD = NAMESPACE + "#field";
    static final String MATTER_TYPE = NAMESPACE + "#matterType";
    static final String NULLABLE = NAMESPACE + "#nullable";
    static final String SPEC_NAME = NAMESPACE + "#specName";
    static final String UNIT = NAMESPACE + "#unit";

    private MatterTraits() {}

    static @Nullable String text(ObjectNode trait, String member) {
        return trait.getStringMember(member).map(StringNode::getValue).orElse(null);
    }

    static String textOrEmpty(ObjectNode trait, String member) {
        return trait.getStringMemberOrDefault(member, "");
    }

    /** An id as the vocabulary writes it, {@code 0x0006}. */
    static long id(ObjectNode trait) {
        return Long.decode(trait.expectStringMember("id").getValue());
    }

    /** An element's name: the shape's without what tells the kind. */
    static String without(String suffix, ShapeId id) {
        if (!id.name().endsWith(suffix)) {
            throw new ModelException("shape " + id + " must have a name that ends in " + suffix);
        }
        return id.name().substring(0, id.name().length() - suffix.length());
    }
}
