package dev.connectorkit.compile.protocol;

import dev.connectorkit.document.Document;
import dev.connectorkit.processor.knowledge.Naming;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;

/** Makes values of the generated classes out of what a test says they hold. */
final class GeneratedShapes {

    private final Model model;
    private final ServiceShape service;
    private final ClassLoader classes;
    private final String packageName;

    GeneratedShapes(Model model, ClassLoader classes, String packageName) {
        this.model = model;
        this.service = model.expectShape(ProtocolModel.SERVICE, ServiceShape.class);
        this.classes = classes;
        this.packageName = packageName;
    }

    Class<?> type(String name) throws ReflectiveOperationException {
        return classes.loadClass(packageName + "." + name);
    }

    String name(Shape shape) {
        return Naming.type(shape.getId().getName(service));
    }

    Object structure(Shape shape, ObjectNode params) throws ReflectiveOperationException {
        Class<?> type = type(name(shape));
        List<Object> required = new ArrayList<>();
        for (MemberShape member : shape.members()) {
            if (member.isRequired()) {
                required.add(value(member, params.expectMember(member.getMemberName())));
            }
        }
        Object builder = call(type, null, "builder", required.toArray());
        for (MemberShape member : shape.members()) {
            Node value = params.getMember(member.getMemberName()).orElse(Node.nullNode());
            if (!member.isRequired() && !value.isNullNode()) {
                call(builder.getClass(), builder, Naming.member(member.getMemberName()), value(member, value));
            }
        }
        return call(builder.getClass(), builder, "build");
    }

    private Object union(Shape shape, ObjectNode params) throws ReflectiveOperationException {
        Map.Entry<String, Node> set =
                params.getStringMap().entrySet().iterator().next();
        MemberShape member = shape.getMember(set.getKey()).orElseThrow();
        return call(type(name(shape)), null, "of" + Naming.type(set.getKey()), value(member, set.getValue()));
    }

    private Object value(MemberShape member, Node node) throws ReflectiveOperationException {
        Shape target = model.expectShape(member.getTarget());
        return switch (target.getType()) {
            case STRUCTURE -> structure(target, node.expectObjectNode());
            case UNION -> union(target, node.expectObjectNode());
            case LIST, SET -> list(target.asListShape().orElseThrow().getMember(), node);
            case MAP -> map(target.asMapShape().orElseThrow().getValue(), node.expectObjectNode());
            case ENUM ->
                call(type(name(target)), null, "of", node.expectStringNode().getValue());
            case INT_ENUM -> call(type(name(target)), null, "of", number(node).intValue());
            case STRING -> node.expectStringNode().getValue();
            case BOOLEAN -> node.expectBooleanNode().getValue();
            case BYTE -> number(node).byteValue();
            case SHORT -> number(node).shortValue();
            case INTEGER -> number(node).intValue();
            case LONG -> number(node).longValue();
            case FLOAT ->
                node.isStringNode()
                        ? Float.valueOf(text(node))
                        : (Float) number(node).floatValue();
            case DOUBLE ->
                node.isStringNode()
                        ? Double.valueOf(text(node))
                        : (Double) number(node).doubleValue();
            case BIG_INTEGER -> new BigInteger(number(node).toString());
            case BIG_DECIMAL -> new BigDecimal(number(node).toString());
            case BLOB -> ByteBuffer.wrap(text(node).getBytes(StandardCharsets.UTF_8));
            case TIMESTAMP -> instant(number(node));
            case DOCUMENT -> Document.parse(Node.printJson(node));
            default -> throw new IllegalArgumentException("no value of " + target);
        };
    }

    private List<@Nullable Object> list(MemberShape member, Node node) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Node element : node.expectArrayNode()) {
            values.add(element.isNullNode() ? null : value(member, element));
        }
        return values;
    }

    /** Keys that are enumerations are taken as such. */
    private Map<Object, @Nullable Object> map(MemberShape member, ObjectNode node) throws ReflectiveOperationException {
        Shape key = model.expectShape(model.expectShape(member.getContainer())
                .asMapShape()
                .orElseThrow()
                .getKey()
                .getTarget());
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : node.getStringMap().entrySet()) {
            Object named = key.isEnumShape() ? call(type(name(key)), null, "of", entry.getKey()) : entry.getKey();
            values.put(named, entry.getValue().isNullNode() ? null : value(member, entry.getValue()));
        }
        return values;
    }

    private static String text(Node node) {
        return node.expectStringNode().getValue();
    }

    private static Number number(Node node) {
        NumberNode number = node.expectNumberNode();
        return number.getValue();
    }

    private static Instant instant(Number seconds) {
        BigDecimal exact = new BigDecimal(seconds.toString());
        long whole = exact.longValue();
        return Instant.ofEpochSecond(
                whole,
                exact.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }

    /** Calls the only public method of a name that takes so many arguments. */
    static Object call(Class<?> type, @Nullable Object on, String name, Object... arguments)
            throws ReflectiveOperationException {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .filter(each -> each.getReturnType() != Void.TYPE && !each.isBridge())
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + name + Arrays.toString(arguments)));
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw thrown;
        }
    }
}
