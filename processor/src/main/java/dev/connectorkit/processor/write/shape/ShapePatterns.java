package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.FieldSpec;
import dev.connectorkit.processor.knowledge.Constraints;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants that hold the patterns a class checks, one for each shape that has one. */
final class ShapePatterns {

    /** Constants to patterns. */
    private final Map<String, String> constants = new LinkedHashMap<>();

    private final Set<ShapeId> seen = new HashSet<>();
    private final ServiceModel service;

    private ShapePatterns(ServiceModel service) {
        this.service = service;
    }

    /** Collects the patterns of the members' values, and of what is in their lists and maps. */
    static ShapePatterns of(List<ShapeMember> members, ServiceModel service) {
        ShapePatterns patterns = new ShapePatterns(service);
        members.forEach(member -> patterns.collect(member.member()));
        return patterns;
    }

    /** The constant that holds the pattern of a member's values. */
    String constant(Member member, String pattern) {
        String name = name(member, service.target(member));
        for (int i = 2; !pattern.equals(constants.getOrDefault(name, pattern)); i++) {
            name = name(member, service.target(member)) + "_" + i;
        }
        return name;
    }

    List<FieldSpec> fields() {
        return constants.entrySet().stream()
                .map(constant -> FieldSpec.builder(RuntimeTypes.STRING_PATTERN, constant.getKey())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($S)", RuntimeTypes.STRING_PATTERN, constant.getValue())
                        .build())
                .toList();
    }

    private void collect(Member member) {
        Shape target = service.target(member);
        String pattern = Constraints.of(member, target).pattern();
        if (pattern != null) {
            constants.put(constant(member, pattern), pattern);
        }
        if ((target instanceof Shape.Listing || target instanceof Shape.Mapping) && seen.add(target.id())) {
            target.targeting().forEach(this::collect);
        }
    }

    private static String name(Member member, Shape target) {
        boolean ownName = !target.id().isPrelude() && !member.traits().has("smithy.api#pattern");
        return "PATTERN_" + Naming.constant(ownName ? target.id().name() : member.name());
    }
}
