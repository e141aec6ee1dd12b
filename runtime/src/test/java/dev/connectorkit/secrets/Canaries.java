package dev.connectorkit.secrets;

import dev.connectorkit.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes every structure of the model with all its members, canaries in the sensitive ones. What is sensitive, the assembled
 * model says; how a class is made, its builder.
 */
final class Canaries {
    /** Refused by the patterns of the sensitive strings, so that violations speak of it. */
    static final String CANARY = "CANARY|\u00b0";

    private static final String PACKAGE = "dev.connectorkit.event.";

    private final Map<String, Document> shapes;
    private int placed;

    Canaries() throws IOException {
        try (InputStream in = Canaries.class.getResourceAsStream("/META-INF/connectorkit/connector-event.json")) {
            shapes = Document.parse(in.readAllBytes()).get("shapes").asMap();
        }
    }

    /** Canaries put into members until now. */
    int placed() {
        return placed;
    }

    /** The structures that have a class with a builder. */
    List<String> structures() {
        List<String> names = new ArrayList<>();
        shapes.forEach((id, shape) -> {
            if (shape.get("type").asString().equals("structure") && !hasTrait(shape, "error")) {
                names.add(id);
            }
        });
        return names;
    }

    /** A builder with all members set. */
    Object builder(String id) throws ReflectiveOperationException {
        Class<?> type = Class.forName(PACKAGE + id.substring(id.indexOf('#') + 1));
        Map<String, Document> members = shapes.get(id).get("members").asMap();
        Method start = null;
        for (Method method : type.getMethods()) {
            start = method.getName().equals("builder") ? method : start;
        }
        List<Object> required = new ArrayList<>();
        members.forEach((name, member) -> {
            if (hasTrait(member, "required")) {
                required.add(value(member));
            }
        });
        Object builder = start.invoke(null, required.toArray());
        for (var member : members.entrySet()) {
            set(builder, lowerFirst(member.getKey()), value(member.getValue()));
        }
        return builder;
    }

    private static void set(Object builder, String name, Object value) throws ReflectiveOperationException {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                method.invoke(builder, value);
                return;
            }
        }
        throw new AssertionError(builder.getClass() + " has no " + name);
    }

    private Object value(Document member) {
        String target = member.get("target").asString();
        Document shape = shapes.get(target);
        boolean sensitive = hasTrait(member, "sensitive") || shape != null && hasTrait(shape, "sensitive");
        placed += sensitive ? 1 : 0;
        String type = shape == null
                ? target.substring(target.indexOf('#') + 1).toLowerCase(Locale.ROOT)
                : shape.get("type").asString();
        return switch (type) {
            case "string" -> sensitive ? CANARY : "plain";
            case "document" -> sensitive ? secretDocument() : Document.of("plain");
            case "integer" -> 1;
            case "long" -> 1L;
            case "boolean" -> true;
            case "bigdecimal" -> BigDecimal.ONE;
            case "list", "set" -> List.of(value(shape.get("member")));
            case "map" -> Map.of("plain", value(shape.get("value")));
            case "structure" -> built(target);
            case "enum" -> enumeration(target);
            default -> throw new AssertionError("no value for " + type + " of " + target);
        };
    }

    private Object built(String id) {
        try {
            Object builder = builder(id);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(id, e);
        }
    }

    private static Object enumeration(String id) {
        try {
            Class<?> type = Class.forName(PACKAGE + id.substring(id.indexOf('#') + 1));
            return type.getMethod("of", String.class).invoke(null, "plain");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(id, e);
        }
    }

    private static Document secretDocument() {
        return Document.object()
                .put("0x0000", CANARY)
                .put("deep", Document.object().put(CANARY, true).build())
                .build();
    }

    private static boolean hasTrait(Document shape, String name) {
        Document traits = shape.get("traits");
        return traits != null && traits.get("smithy.api#" + name) != null;
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
