package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Expressions and statements that read a value from JSON. */
final class ValueReader {

    private final ServiceShapes shapes;
    private final ShapeTypes types;

    ValueReader(ServiceShapes shapes) {
        this.shapes = shapes;
        this.types = shapes.types();
    }

    /** The expression that takes a value that is no list or map. */
    CodeBlock read(Member member) {
        Shape target = types.service().target(member);
        if (target instanceof Shape.Simple simple) {
            return ReceivedService.mayLackQuotes(member)
                    ? CodeBlock.of(
                            "json.peek() == $T.INTEGER ? json.bigInteger().toString() : json.string()",
                            RuntimeTypes.JSON_TOKEN)
                    : simple(member, simple);
        }
        if (target instanceof Shape.Enumeration enumeration) {
            String method = enumeration.ofIntegers() ? "intValue" : "string";
            return CodeBlock.of("$T.of(json.$L())", types.className(target.id()), method);
        }
        return CodeBlock.of("$T.readFrom(json)", types.className(target.id()));
    }

    private static CodeBlock simple(Member member, Shape.Simple shape) {
        return switch (shape.kind()) {
            case STRING -> CodeBlock.of("json.string()");
            case BOOLEAN -> CodeBlock.of("json.bool()");
            case BYTE -> CodeBlock.of("(byte) json.intValue()");
            case SHORT -> CodeBlock.of("(short) json.intValue()");
            case INTEGER -> CodeBlock.of("json.intValue()");
            case LONG -> CodeBlock.of("json.longValue()");
            case FLOAT -> CodeBlock.of("(float) $T.read(json)", RuntimeTypes.FLOATING_POINT);
            case DOUBLE -> CodeBlock.of("$T.read(json)", RuntimeTypes.FLOATING_POINT);
            case BIG_INTEGER -> CodeBlock.of("json.bigInteger()");
            case BIG_DECIMAL -> CodeBlock.of("json.bigDecimal()");
            case DOCUMENT -> CodeBlock.of("$T.read(json)", RuntimeTypes.DOCUMENT);
            case BLOB -> CodeBlock.of("$T.read(json)", RuntimeTypes.BASE64_TEXT);
            case TIMESTAMP -> CodeBlock.of("$L.read(json)", InstantFormat.inBody(member, shape));
        };
    }

    /** Statements that take a list or map into a variable. */
    CodeBlock collection(Member member, String variable) {
        return collection(member, variable, 0);
    }

    private CodeBlock collection(Member member, String variable, int depth) {
        Shape target = types.service().target(member);
        if (target instanceof Shape.Listing list) {
            return list(member, list, variable, depth);
        }
        Shape.Mapping map = (Shape.Mapping) target;
        String key = Names.at("key", depth);
        CodeBlock keyOf = types.service().target(map.key()) instanceof Shape.Enumeration
                ? CodeBlock.of("$T.of(json.name())", types.boxed(map.key()))
                : CodeBlock.of("json.name()");
        return CodeBlock.builder()
                .add("$T $L = new $T<>();\n", types.required(member), variable, LinkedHashMap.class)
                .add("json.beginObject();\n")
                .beginControlFlow("while (json.hasNext())")
                .add("$T $L = $L;\n", types.boxed(map.key()), key, keyOf)
                .add(once(variable, key))
                .add(element(map.value(), map.isSparse(), variable + ".put(" + key + ", ", depth))
                .endControlFlow()
                .add("json.endObject();\n")
                .build();
    }

    private CodeBlock list(Member member, Shape.Listing list, String variable, int depth) {
        CodeBlock element = element(list.member(), list.isSparse(), variable + ".add(", depth);
        CodeBlock elements = CodeBlock.builder()
                .add("json.beginArray();\n")
                .beginControlFlow("while (json.hasNext())")
                .add(element)
                .endControlFlow()
                .add("json.endArray();\n")
                .build();
        CodeBlock.Builder read =
                CodeBlock.builder().add("$T $L = new $T<>();\n", types.required(member), variable, ArrayList.class);
        return ReceivedService.mayLackBrackets(list)
                ? read.beginControlFlow("if (json.peek() == $T.BEGIN_ARRAY)", RuntimeTypes.JSON_TOKEN)
                        .add(elements)
                        .nextControlFlow("else")
                        .add(element)
                        .endControlFlow()
                        .build()
                : read.add(elements).build();
    }

    /** Of a name that comes twice one value would be lost without a word. */
    private CodeBlock once(String variable, String key) {
        return ReceivedService.is(types.service())
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L.containsKey($L))", variable, key)
                        .add(
                                "throw $T.of($S);\n",
                                RuntimeTypes.MALFORMED_JSON,
                                "JSON object must name each member once, found a name again")
                        .endControlFlow()
                        .build()
                : CodeBlock.of("");
    }

    /** A null in a collection that is not sparse is passed over. */
    private CodeBlock element(Member member, boolean sparse, String add, int depth) {
        Shape target = types.service().target(member);
        boolean isCollection = target instanceof Shape.Listing || target instanceof Shape.Mapping;
        String inner = Names.at("element", depth);
        CodeBlock read = isCollection
                ? CodeBlock.builder()
                        .add(collection(member, inner, depth + 1))
                        .add("$L$L);\n", add, inner)
                        .build()
                : CodeBlock.of("$L$L);\n", add, read(member));
        if (!sparse) {
            return CodeBlock.builder()
                    .beginControlFlow("if (!json.skipNull())")
                    .add(read)
                    .endControlFlow()
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if (json.skipNull())")
                .add("$Lnull);\n", add)
                .nextControlFlow("else")
                .add(read)
                .endControlFlow()
                .build();
    }

    /** Arguments of a structure's builder that stand for required members an answer leaves out. */
    CodeBlock absent(Shape.Structure structure) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : structure.members()) {
            if (member.isRequired()) {
                arguments.add(absent(member));
            }
        }
        return CodeBlock.join(arguments, ", ");
    }

    /** What stands for a required member that is left out. */
    CodeBlock absent(Member member) {
        return absent(types.service().target(member));
    }

    private CodeBlock absent(Shape target) {
        if (target instanceof Shape.Simple simple) {
            return absent(simple);
        }
        if (target instanceof Shape.Enumeration enumeration) {
            return CodeBlock.of("$T.of($L)", types.className(target.id()), enumeration.ofIntegers() ? "0" : "\"\"");
        }
        if (target instanceof Shape.Listing) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (target instanceof Shape.Mapping) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        if (target instanceof Shape.Structure structure) {
            return absentStructure(structure);
        }
        return CodeBlock.of("$T.unset()", types.className(target.id()));
    }

    private CodeBlock absentStructure(Shape.Structure structure) {
        if (!shapes.areMessages()) {
            return CodeBlock.of("$T.builder($L).build()", types.className(structure.id()), absent(structure));
        }
        List<CodeBlock> arguments = structure.members().stream()
                .map(member -> member.isRequired() ? absent(member) : CodeBlock.of("null"))
                .toList();
        return CodeBlock.of("new $T($L)", types.className(structure.id()), CodeBlock.join(arguments, ", "));
    }

    private static CodeBlock absent(Shape.Simple shape) {
        return switch (shape.kind()) {
            case STRING -> CodeBlock.of("\"\"");
            case BOOLEAN -> CodeBlock.of("false");
            case BYTE -> CodeBlock.of("(byte) 0");
            case SHORT -> CodeBlock.of("(short) 0");
            case INTEGER, LONG, FLOAT, DOUBLE -> CodeBlock.of("0");
            case BIG_INTEGER -> CodeBlock.of("$T.ZERO", BigInteger.class);
            case BIG_DECIMAL -> CodeBlock.of("$T.ZERO", BigDecimal.class);
            case DOCUMENT -> CodeBlock.of("$T.ofNull()", RuntimeTypes.DOCUMENT);
            case BLOB -> CodeBlock.of("$T.allocate(0).asReadOnlyBuffer()", ByteBuffer.class);
            case TIMESTAMP -> CodeBlock.of("$T.EPOCH", Instant.class);
        };
    }
}
