package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;

/**
 * What one use of an operation takes: a value of an enumeration in the operation's input, and the input's members that go
 * with it.
 *
 * @param input the operation's input
 * @param selector the member of the input that holds the value
 * @param value the member of the enumeration that is the value
 * @param entry the name of the entry point that the use gets
 * @param given the members the input itself requires, without the selector, in the input's order
 * @param needs the members that must be given beside them, in the order in which they are asked for
 * @param carries the members that may be given, in the input's order; those that are set are among them
 * @param sets the members that are sent with a value unless another is given, and that value
 */
public record EventMembers(
        Shape.Structure input,
        Member selector,
        Member value,
        String entry,
        List<Member> given,
        List<Member> needs,
        List<Member> carries,
        Map<Member, Node> sets) {

    private static final String TRAIT = "dev.connectorkit.traits#eventMembers";

    /**
     * Finds the uses of an operation.
     *
     * @param input the operation's input
     * @param service the service that has the operation
     * @return one for each value that says what goes with it, in the enumeration's order; none when no value does
     * @throws ModelException when a value names a member that the input does not have
     */
    public static List<EventMembers> of(Shape.Structure input, ServiceModel service) {
        List<EventMembers> uses = new ArrayList<>();
        for (Member selector : input.members()) {
            if (service.target(selector) instanceof Shape.Enumeration enumeration) {
                for (Member value : enumeration.members()) {
                    if (value.traits().has(TRAIT)) {
                        uses.add(of(input, selector, value));
                    }
                }
            }
        }
        return List.copyOf(uses);
    }

    private static EventMembers of(Shape.Structure input, Member selector, Member value) {
        var trait = value.traits().object(TRAIT).orElseThrow();
        Map<Member, Node> sets = new LinkedHashMap<>();
        trait.getObjectMember("sets")
                .ifPresent(object ->
                        object.getStringMap().forEach((name, node) -> sets.put(member(input, name, value), node)));
        List<Member> needs = members(
                input,
                trait.expectArrayMember("needs")
                        .getElementsAs(node -> node.expectStringNode().getValue()),
                value);
        List<Member> carried = new ArrayList<>(sets.keySet());
        trait.getArrayMember("carries")
                .ifPresent(array -> carried.addAll(members(
                        input,
                        array.getElementsAs(node -> node.expectStringNode().getValue()),
                        value)));
        return new EventMembers(
                input,
                selector,
                value,
                trait.expectStringMember("entry").getValue(),
                input.members().stream()
                        .filter(member -> member.isRequired() && !member.equals(selector))
                        .toList(),
                needs,
                input.members().stream().filter(carried::contains).toList(),
                Collections.unmodifiableMap(sets));
    }

    private static List<Member> members(Shape.Structure input, List<String> names, Member value) {
        return names.stream().map(name -> member(input, name, value)).toList();
    }

    private static Member member(Shape.Structure input, String name, Member value) {
        return input.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ModelException(
                        "@eventMembers of " + value + " names " + name + ", which is no member of " + input.id()));
    }
}
