package dev.connectorkit.processor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The traits of a shape or member, by their absolute ids. */
public final class Traits {

    /** No traits. */
    public static final Traits NONE = new Traits(Map.of());

    private final Map<String, Node> nodes;

    private Traits(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    static Traits read(ObjectNode shapeOrMember) {
        return shapeOrMember
                .getObjectMember("traits")
                .map(traits -> new Traits(traits.getStringMap()))
                .orElse(NONE);
    }

    /**
     * Names the traits.
     *
     * @return the absolute ids, in the model's order
     */
    public Set<String> ids() {
        return nodes.keySet();
    }

    /**
     * Tells whether a trait is applied.
     *
     * @param id the trait's absolute id
     * @return whether it is there, with whatever value
     */
    public boolean has(String id) {
        return nodes.containsKey(id);
    }

    /**
     * Gives a trait's value as the model spells it.
     *
     * @param id the trait's absolute id
     * @return the value, or empty when the trait is not applied
     */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * Gives the value of a trait whose value is an object.
     *
     * @param id the trait's absolute id
     * @return the value, or empty when the trait is not applied
     */
    public Optional<ObjectNode> object(String id) {
        return node(id).map(Node::expectObjectNode);
    }

    /**
     * Gives the value of a trait whose value is a string.
     *
     * @param id the trait's absolute id
     * @return the value, or empty when the trait is not applied
     */
    public Optional<String> text(String id) {
        return node(id).map(value -> value.expectStringNode().getValue());
    }

    /**
     * Gives the value of a trait whose value is a list of strings.
     *
     * @param id the trait's absolute id
     * @return the strings, none when the trait is not applied
     */
    public List<String> texts(String id) {
        return node(id).map(value -> value.expectArrayNode()
                        .getElementsAs(element -> element.expectStringNode().getValue()))
                .orElse(List.of());
    }

    /**
     * Gives the model's documentation.
     *
     * @return CommonMark, or an empty string
     */
    public String documentation() {
        return text("smithy.api#documentation").orElse("");
    }

    @Override
    public String toString() {
        return nodes.keySet().stream().map(id -> "@" + id).collect(Collectors.joining(" "));
    }
}
