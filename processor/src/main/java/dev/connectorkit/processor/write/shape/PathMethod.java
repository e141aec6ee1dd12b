package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The method that fills an operation's URI with the labels of a request. */
final class PathMethod {

    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)(\\+?)}");

    private final ServiceShapes shapes;
    private final Shape.Operation operation;
    private final String uri;

    PathMethod(ServiceShapes shapes, Shape.Operation operation, String uri) {
        this.shapes = shapes;
        this.operation = operation;
        this.uri = uri;
        if (uri.contains("?")) {
            throw new ModelException("operation " + operation.id() + " must have a URI without a query, found " + uri
                    + "; it is not supported yet");
        }
    }

    MethodSpec spec(TypeName input) {
        return MethodSpec.methodBuilder("path")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addParameter(input, "input")
                .addCode("return $L;\n", joined(parts()))
                .build();
    }

    private List<CodeBlock> parts() {
        List<CodeBlock> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(uri);
        int at = 0;
        while (label.find()) {
            if (label.start() > at) {
                parts.add(CodeBlock.of("$S", uri.substring(at, label.start())));
            }
            parts.add(label(label.group(1), !label.group(2).isEmpty()));
            at = label.end();
        }
        if (at < uri.length()) {
            parts.add(CodeBlock.of("$S", uri.substring(at)));
        }
        return parts;
    }

    private CodeBlock label(String name, boolean greedy) {
        Shape.Structure input = shapes.service().structure(Objects.requireNonNull(operation.input()));
        Member member = input.members().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ModelException(
                        "label {" + name + "} in the URI of " + operation.id() + " must be a member of " + input.id()));
        return CodeBlock.of(
                "$T.$L($S, $L)",
                RuntimeTypes.PATH_LABEL,
                greedy ? "encodeGreedy" : "encode",
                member.name(),
                text(ShapeMember.of(member, shapes.types())));
    }

    private static CodeBlock text(ShapeMember member) {
        CodeBlock value = CodeBlock.of("input.$N()", member.name());
        if (member.target() instanceof Shape.Enumeration enumeration && !enumeration.ofIntegers()) {
            return CodeBlock.of("$L.value()", value);
        }
        if (member.target() instanceof Shape.Simple simple) {
            if (simple.kind() == SimpleKind.STRING) {
                return value;
            }
            return simple.kind() == SimpleKind.TIMESTAMP
                    ? CodeBlock.of("$L.text($L)", InstantFormat.inPath(member.member(), simple), value)
                    : CodeBlock.of("String.valueOf($L)", value);
        }
        throw new ModelException("label " + member.member() + " must be a string, a number or a boolean");
    }

    /** Concatenation by operator would be linked at its first use. */
    private static CodeBlock joined(List<CodeBlock> parts) {
        CodeBlock.Builder joined = CodeBlock.builder().add(parts.get(0));
        parts.stream().skip(1).forEach(part -> joined.add(".concat($L)", part));
        return joined.build();
    }
}
