package dev.connectorkit.event;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.RangeTrait;

/** Random values that meet every constraint of the model, as Smithy nodes; found by walking the model. */
final class RandomRequests {

    private static final String[] TEXTS = {
        "", "plain", "\"quoted\" \\ / \b\f\n\r\t", "\u0000\u001f\u007f", "é ß 漢字", "😀 𝒳", "\u2028\u2029", "</script>"
    };

    private final Random random;
    private final boolean complete;

    /**
     * Makes a source of values.
     *
     * @param random decides
     * @param complete whether every optional member is set and no list is empty
     */
    RandomRequests(Random random, boolean complete) {
        this.random = random;
        this.complete = complete;
    }

    ObjectNode structure(StructureShape shape) {
        ObjectNode.Builder object = Node.objectNodeBuilder();
        for (MemberShape member : shape.members()) {
            if (complete || member.isRequired() || random.nextInt(5) > 1) {
                object.withMember(member.getMemberName(), value(member));
            }
        }
        return object.build();
    }

    Node value(MemberShape member) {
        Shape target = EventModel.target(member);
        return switch (target.getType()) {
            case STRUCTURE -> structure((StructureShape) target);
            case LIST -> list(member, (ListShape) target);
            case MAP -> map(member, (MapShape) target);
            case ENUM -> {
                var values = ((EnumShape) target).getEnumValues().values().toArray(new String[0]);
                yield Node.from(values[random.nextInt(values.length)]);
            }
            case STRING -> Node.from(string(member));
            case INTEGER, LONG -> Node.from(number(EventModel.range(member)));
            case DOCUMENT -> document(0);
            default -> throw new AssertionError(target + " is new to this test");
        };
    }

    private String string(MemberShape member) {
        LengthTrait length = EventModel.length(member);
        return PatternStrings.of(
                EventModel.pattern(member).getValue(),
                length.getMin().orElse(0L),
                length.getMax().orElse(40L),
                random);
    }

    private long number(RangeTrait range) {
        long min = range.getMin().orElse(BigDecimal.valueOf(Integer.MIN_VALUE)).longValueExact();
        long max = range.getMax().orElse(BigDecimal.valueOf(Integer.MAX_VALUE)).longValueExact();
        return switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            default -> min + (long) (random.nextDouble() * (max - min));
        };
    }

    private ArrayNode list(MemberShape member, ListShape list) {
        ArrayNode.Builder array = ArrayNode.builder();
        int size = size(EventModel.length(member));
        for (int i = 0; i < size; i++) {
            array.withValue(value(list.getMember()));
        }
        return array.build();
    }

    private ObjectNode map(MemberShape member, MapShape map) {
        ObjectNode.Builder object = Node.objectNodeBuilder();
        int size = size(EventModel.length(member));
        for (int i = 0; i < size; i++) {
            object.withMember(string(map.getKey()), value(map.getValue()));
        }
        return object.build();
    }

    private int size(LengthTrait length) {
        int min = Math.max(complete ? 1 : 0, length.getMin().orElse(0L).intValue());
        int max = length.getMax().orElse(Long.valueOf(Integer.MAX_VALUE)).intValue();
        return Math.min(max, min + (random.nextInt(1500) == 0 ? max % 60 : random.nextInt(3)));
    }

    /** Of any script, and now and then one of those that break something. */
    private String text() {
        if (random.nextInt(3) == 0) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        return random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Node document(int depth) {
        return switch (random.nextInt(depth > 2 ? 7 : 9)) {
            case 0 -> Node.nullNode();
            case 1 -> Node.from(random.nextBoolean());
            case 2 -> Node.from(random.nextInt());
            case 3 -> Node.from(BigInteger.ONE.shiftLeft(64).add(BigInteger.valueOf(random.nextInt())));
            case 4 -> Node.from((1L << 53) + 1 + random.nextInt(4));
            case 5 -> Node.from(new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(12)));
            case 6 -> Node.from(text());
            case 7 -> {
                ArrayNode.Builder array = ArrayNode.builder();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.withValue(document(depth + 1));
                }
                yield array.build();
            }
            default -> {
                ObjectNode.Builder object = Node.objectNodeBuilder();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.withMember(text(), document(depth + 1));
                }
                yield object.build();
            }
        };
    }
}
