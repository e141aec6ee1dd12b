package dev.connectorkit.model.tool.matter;

import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Builds trait values from what the facts say of an element. */
final class TraitValue {
    private TraitValue() {}

    /** Adds the texts that the element has to the value. */
    static ObjectNode copy(SourceElement element, ObjectNode value, String... keys) {
        var result = value;
        for (var key : keys) {
            var text = element.find(key);
            if (text.isPresent()) {
                result = result.withMember(key, text.get());
            }
        }
        return result;
    }

    /** Adds a member that is true; nothing if it is not. */
    static ObjectNode flag(ObjectNode value, String key, boolean set) {
        return set ? value.withMember(key, Node.from(true)) : value;
    }

    /** Whether the specification may still change the element. */
    static boolean provisional(SourceElement element) {
        return element.find("maturity").isPresent()
                || element.find("conformance")
                        .filter(it -> it.equals("P") || it.startsWith("P,"))
                        .isPresent();
    }
}
