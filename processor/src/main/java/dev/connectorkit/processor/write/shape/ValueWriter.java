package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import java.util.EnumSet;
import java.util.Set;

/** Statements that write a value as JSON. */
final class ValueWriter {

    /** What the writer takes together with a member's name. */
    private static final Set<SimpleKind> WITH_NAME = EnumSet.of(
            SimpleKind.STRING,
            SimpleKind.BOOLEAN,
            SimpleKind.BYTE,
            SimpleKind.SHORT,
            SimpleKind.INTEGER,
            SimpleKind.LONG);

    private final ShapeTypes types;

    ValueWriter(ShapeTypes types) {
        this.types = types;
    }

    /**
     * Writes one value.
     *
     * @param json the writer, or a call that returns it
     * @param member whose value it is
     * @param value the expression of the value, which is not null
     * @param depth how many loops are around it
     */
    CodeBlock write(CodeBlock json, Member member, String value, int depth) {
        Shape target = types.service().target(member);
        if (target instanceof Shape.Simple simple) {
            return simple(json, member, simple, value);
        }
        if (target instanceof Shape.Enumeration enumeration) {
            String method = enumeration.ofIntegers() ? "number" : "string";
            return CodeBlock.of("$L.$L($L.value());\n", json, method, value);
        }
        if (target instanceof Shape.Listing list) {
            return list(json, list, value, depth);
        }
        if (target instanceof Shape.Mapping map) {
            return map(json, map, value, depth);
        }
        return self(json, value);
    }

    /**
     * Writes a member's name and value.
     *
     * @param member whose value it is
     * @param name the expression of its encoded name
     * @param value the expression of the value, which is not null
     */
    CodeBlock writeMember(Member member, String name, String value) {
        Shape target = types.service().target(member);
        if (target instanceof Shape.Enumeration) {
            return CodeBlock.of("json.member($L, $L.value());\n", name, value);
        }
        if (target instanceof Shape.Simple simple && WITH_NAME.contains(simple.kind())) {
            return CodeBlock.of("json.member($L, $L);\n", name, value);
        }
        return write(CodeBlock.of("json.name($L)", name), member, value, 0);
    }

    private static CodeBlock simple(CodeBlock json, Member member, Shape.Simple shape, String value) {
        return switch (shape.kind()) {
            case STRING -> CodeBlock.of("$L.string($L);\n", json, value);
            case BOOLEAN -> CodeBlock.of("$L.bool($L);\n", json, value);
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, BIG_DECIMAL -> CodeBlock.of("$L.number($L);\n", json, value);
            case DOCUMENT -> self(json, value);
            case FLOAT, DOUBLE -> CodeBlock.of("$T.write($L, $L);\n", RuntimeTypes.FLOATING_POINT, json, value);
            case BLOB -> CodeBlock.of("$T.write($L, $L);\n", RuntimeTypes.BASE64_TEXT, json, value);
            case TIMESTAMP -> CodeBlock.of("$L.write($L, $L);\n", InstantFormat.inBody(member, shape), json, value);
        };
    }

    /** What writes itself takes a line of its own. */
    private static CodeBlock self(CodeBlock json, String value) {
        CodeBlock name = json.toString().equals("json") ? CodeBlock.of("") : CodeBlock.of("$L;\n", json);
        return CodeBlock.builder().add(name).add("$L.writeTo(json);\n", value).build();
    }

    private CodeBlock list(CodeBlock json, Shape.Listing list, String value, int depth) {
        String element = Names.at("element", depth);
        return CodeBlock.builder()
                .add("$L.beginArray();\n", json)
                .beginControlFlow("for ($T $L : $L)", types.element(list.member(), list.isSparse()), element, value)
                .add(orNull(list.isSparse(), list.member(), element, depth))
                .endControlFlow()
                .add("json.endArray();\n")
                .build();
    }

    private CodeBlock map(CodeBlock json, Shape.Mapping map, String value, int depth) {
        String entry = Names.at("entry", depth);
        return CodeBlock.builder()
                .add("$L.beginObject();\n", json)
                .beginControlFlow("for ($T $L : $L.entrySet())", types.entry(map), entry, value)
                .add("json.name($L.getKey()$L);\n", entry, Names.text(map.key(), types))
                .add(orNull(map.isSparse(), map.value(), entry + ".getValue()", depth))
                .endControlFlow()
                .add("json.endObject();\n")
                .build();
    }

    private CodeBlock orNull(boolean nullable, Member member, String value, int depth) {
        CodeBlock write = write(CodeBlock.of("json"), member, value, depth + 1);
        if (!nullable) {
            return write;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .add("json.nullValue();\n")
                .nextControlFlow("else")
                .add(write)
                .endControlFlow()
                .build();
    }
}
