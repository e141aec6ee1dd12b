package dev.connectorkit.model.tool.matter;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import software.amazon.smithy.model.node.Node;

/** Writes the Smithy file of the namespaces of semantic tags. */
final class SemanticTagsFile {
    private final SmithyFile file = new SmithyFile(MatterNames.TAGS, Set.of());

    private SemanticTagsFile() {}

    /**
     * Converts the semantic tags.
     *
     * @param source all facts
     * @return the text of the file
     */
    static String of(MatterSource source) {
        var tags = new SemanticTagsFile();
        source.root().list("namespaces").stream().sorted(ElementOrder.BY_ID).forEach(tags::write);
        return tags.file.text();
    }

    private void write(SourceElement namespace) {
        var name = GoodNames.ofValue("", namespace.name());
        file.blank().trait("tagNamespace", Node.objectNode().withMember("id", namespace.text("id")));
        if (!name.equals(namespace.name())) {
            file.trait("specName", Node.from(namespace.name()));
        }
        file.open("intEnum " + name);
        namespace.object("tags").node().getStringMap().entrySet().stream()
                .sorted(Comparator.comparingInt(it -> Integer.parseInt(it.getKey())))
                .forEach(tag -> writeTag(namespace.name(), tag));
        file.close();
    }

    private void writeTag(String namespace, Map.Entry<String, Node> tag) {
        var name = tag.getValue().expectStringNode().getValue();
        if (!GoodNames.ofValue(namespace, name).equals(name)) {
            file.trait("specName", Node.from(name));
        }
        file.line(GoodNames.ofValue(namespace, name) + " = " + tag.getKey());
    }
}
