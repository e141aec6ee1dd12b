package dev.connectorkit.event;

import dev.connectorkit.document.Document;
import dev.connectorkit.validation.Validation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Builds the generated classes from Smithy nodes through their public builders, by the names the model gives. */
final class GeneratedShapes {

    private GeneratedShapes() {}

    /** Builds the request, and lets what its {@code build} throws through. */
    static SendConnectorEventRequest request(ObjectNode value, Validation validation) {
        return (SendConnectorEventRequest) structure(EventModel.request(), value, validation);
    }

    private static Object structure(StructureShape shape, ObjectNode value, Validation validation) {
        try {
            Class<?> type = Class.forName(
                    GeneratedShapes.class.getPackageName() + "." + shape.getId().getName());
            Object builder = builder(type, shape, value);
            for (MemberShape member : shape.members()) {
                if (!member.isRequired() && value.containsMember(member.getMemberName())) {
                    Object given = value(member, value.expectMember(member.getMemberName()));
                    method(builder.getClass(), javaName(member)).invoke(builder, given);
                }
            }
            return type == SendConnectorEventRequest.class
                    ? builder.getClass().getMethod("build", Validation.class).invoke(builder, validation)
                    : builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("the generated classes do not follow the model", missing);
        }
    }

    private static Object builder(Class<?> type, StructureShape shape, ObjectNode value)
            throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (MemberShape member : shape.members()) {
            if (member.isRequired()) {
                arguments.add(value(member, value.expectMember(member.getMemberName())));
            }
        }
        return method(type, "builder").invoke(null, arguments.toArray());
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getDeclaringClass() == type) {
                return method;
            }
        }
        throw new NoSuchMethodException(type.getName() + "." + name);
    }

    static String javaName(MemberShape member) {
        String name = member.getMemberName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Object value(MemberShape member, Node value) {
        Shape target = EventModel.target(member);
        return switch (target.getType()) {
            case STRUCTURE -> structure((StructureShape) target, value.expectObjectNode(), Validation.OFF);
            case LIST -> {
                List<Object> list = new ArrayList<>();
                value.expectArrayNode().forEach(element -> list.add(value(((ListShape) target).getMember(), element)));
                yield list;
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                value.expectObjectNode()
                        .getStringMap()
                        .forEach((key, element) -> map.put(key, value(((MapShape) target).getValue(), element)));
                yield map;
            }
            case ENUM -> enumeration(target, value);
            case STRING -> value.expectStringNode().getValue();
            case INTEGER -> value.expectNumberNode().getValue().intValue();
            case LONG -> value.expectNumberNode().getValue().longValue();
            case DOCUMENT -> Document.parse(Node.printJson(value));
            default -> throw new AssertionError(target + " is new to this test");
        };
    }

    private static Object enumeration(Shape target, Node value) {
        String text = value.expectStringNode().getValue();
        return target.getId().getName().equals("ConnectorEventOperation")
                ? ConnectorEventOperation.of(text)
                : SchemaVersionFormat.of(text);
    }
}
