package dev.connectorkit.model.tool.matter;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * An object in the file of facts.
 *
 * @param node the object
 */
public record SourceElement(ObjectNode node) {
    /**
     * The element's name.
     *
     * @return member {@code name}
     */
    public String name() {
        return text("name");
    }

    /**
     * A text that must be there.
     *
     * @param key the member
     * @return its value
     */
    public String text(String key) {
        return node.expectStringMember(key).getValue();
    }

    /**
     * A text, if there is one.
     *
     * @param key the member
     * @return its value; empty if the member is absent, null or no text
     */
    public Optional<String> find(String key) {
        return node.getMember(key).flatMap(Node::asStringNode).map(text -> text.getValue());
    }

    /**
     * A value of any kind.
     *
     * @param key the member
     * @return its value, a null node included; empty if the member is absent
     */
    public Optional<Node> value(String key) {
        return node.getMember(key);
    }

    /**
     * A boolean that is false unless it is stated.
     *
     * @param key the member
     * @return true if the member is {@code true}
     */
    public boolean flag(String key) {
        return node.getBooleanMemberOrDefault(key, false);
    }

    /**
     * A number that must be there.
     *
     * @param key the member
     * @return its value
     */
    public int number(String key) {
        return node.expectNumberMember(key).getValue().intValue();
    }

    /**
     * An object that must be there.
     *
     * @param key the member
     * @return the object
     */
    public SourceElement object(String key) {
        return new SourceElement(node.expectObjectMember(key));
    }

    /**
     * The objects of a list.
     *
     * @param key the member
     * @return in the file's order; empty if the member is absent
     */
    public List<SourceElement> list(String key) {
        return node.getArrayMember(key)
                .map(ArrayNode::getElements)
                .map(elements -> elements.stream()
                        .map(element -> new SourceElement(element.expectObjectNode()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Whether the newest version forbids the element or discourages it outright.
     *
     * @return true for the conformance {@code X} and {@code D}
     */
    public boolean withdrawn() {
        return find("conformance")
                .filter(it -> it.equals("X") || it.equals("D"))
                .isPresent();
    }
}
