package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.knowledge.Constraints;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Sensitivity;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** {@code validate}, and a method for each list and map whose elements it goes through. Values without constraints are passed over. */
final class ValidateMethods {

    private final ShapeTypes types;
    private final ValueChecks checks;

    ValidateMethods(ShapeTypes types, ShapePatterns patterns) {
        this.types = types;
        this.checks = new ValueChecks(types, patterns);
    }

    List<MethodSpec> of(List<ShapeMember> members) {
        return of(members, CodeBlock.of(""));
    }

    /**
     * The methods for these members.
     *
     * @param first stands before all else in {@code validate}
     */
    List<MethodSpec> of(List<ShapeMember> members, CodeBlock first) {
        List<ShapeMember> checked = members.stream()
                .filter(member -> isConstrained(member.member()))
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(validate(checked, first));
        for (ShapeMember member : checked) {
            if (isLoop(member)) {
                methods.add(validateCollection(member));
            }
        }
        return methods;
    }

    private MethodSpec validate(List<ShapeMember> members, CodeBlock first) {
        CodeBlock.Builder body = CodeBlock.builder().add(first);
        for (ShapeMember member : members) {
            CodeBlock check = isLoop(member)
                    ? CodeBlock.of("$L(violations, $N);\n", member.method("validate"), member.name())
                    : value(member.member(), member.wireName(), member.name(), 0);
            if (member.isRequired()) {
                body.add(check);
            } else {
                body.beginControlFlow("if ($N != null)", member.name())
                        .add(check)
                        .endControlFlow();
            }
        }
        return MethodSpec.methodBuilder("validate")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.VIOLATIONS, "violations")
                .addCode(body.build())
                .build();
    }

    private MethodSpec validateCollection(ShapeMember member) {
        return MethodSpec.methodBuilder(member.method("validate"))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.VIOLATIONS, "violations")
                .addParameter(member.type().withoutAnnotations(), member.name())
                .addCode(value(member.member(), member.wireName(), member.name(), 0))
                .build();
    }

    private boolean isLoop(ShapeMember member) {
        return value(member.member(), member.wireName(), member.name(), 0)
                .toString()
                .contains("for (");
    }

    /** What is asked of the value itself, then of what is inside. */
    private CodeBlock value(Member member, String path, String value, int depth) {
        CodeBlock.Builder body = CodeBlock.builder().add(checks.check(member, path, value));
        Shape target = types.service().target(member);
        if (target instanceof Shape.Structure || target instanceof Shape.Union) {
            body.add("violations.check($S, $L);\n", path, value);
        }
        if (target instanceof Shape.Listing list && isConstrained(list.member())) {
            body.add(elements(list, path, value, depth));
        }
        if (target instanceof Shape.Mapping map && (isConstrained(map.key()) || isConstrained(map.value()))) {
            body.add(entries(map, path, value, depth));
        }
        return body.build();
    }

    private CodeBlock elements(Shape.Listing list, String path, String value, int depth) {
        Shape element = types.service().target(list.member());
        if (element instanceof Shape.Structure || element instanceof Shape.Union) {
            return CodeBlock.of("violations.checkEach($S, $L);\n", path, value);
        }
        String index = Character.toString('i' + depth);
        String mark = Names.at("mark", depth);
        String variable = Names.at("element", depth);
        return CodeBlock.builder()
                .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, value)
                .addStatement("int $L = violations.mark()", mark)
                .addStatement(
                        "$T $L = $L.get($L)", types.element(list.member(), list.isSparse()), variable, value, index)
                .add(inner(list.member(), list.isSparse(), variable, depth))
                .addStatement("violations.prefix($L, $S, $L)", mark, path, index)
                .endControlFlow()
                .build();
    }

    /** A key is no part of a path that leads to a value: what is wrong with it is told apart. */
    private CodeBlock entries(Shape.Mapping map, String path, String value, int depth) {
        String entry = Names.at("entry", depth);
        String key = Names.at("key", depth);
        String mark = Names.at("mark", depth);
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L.entrySet())", types.entry(map), entry, value)
                .addStatement("String $L = $L.getKey()$L", key, entry, Names.text(map.key(), types));
        if (isConstrained(map.key())) {
            body.addStatement("int $L = violations.mark()", mark)
                    .add(checks.check(map.key(), "", key))
                    .addStatement(
                            "violations.prefix($L, $S, $L)",
                            mark,
                            path.isEmpty() ? "key" : path + ".key",
                            shown(map, key));
        }
        if (isConstrained(map.value())) {
            String valueMark = Names.at("valueMark", depth);
            String variable = Names.at("value", depth);
            body.addStatement("int $L = violations.mark()", valueMark)
                    .addStatement("$T $L = $L.getValue()", types.element(map.value(), map.isSparse()), variable, entry)
                    .add(inner(map.value(), map.isSparse(), variable, depth))
                    .addStatement("violations.prefix($L, $S, $L)", valueMark, path, shown(map, key));
        }
        return body.endControlFlow().build();
    }

    private CodeBlock shown(Shape.Mapping map, String key) {
        boolean sensitive = Sensitivity.of(map.key(), types.service());
        return sensitive ? CodeBlock.of("$S", Names.MASK) : CodeBlock.of("$L", key);
    }

    private CodeBlock inner(Member member, boolean sparse, String value, int depth) {
        Shape target = types.service().target(member);
        CodeBlock checked = target instanceof Shape.Structure || target instanceof Shape.Union
                ? CodeBlock.of("$L.validate(violations);\n", value)
                : value(member, "", value, depth + 1);
        if (!sparse) {
            return checked;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .add(checked)
                .endControlFlow()
                .build();
    }

    private boolean isConstrained(Member member) {
        return isConstrained(member, new HashSet<>());
    }

    private boolean isConstrained(Member member, Set<ShapeId> seen) {
        Shape target = types.service().target(member);
        if (Constraints.of(member, target).isPresent()) {
            return true;
        }
        return seen.add(target.id()) && target.targeting().stream().anyMatch(inner -> isConstrained(inner, seen));
    }
}
