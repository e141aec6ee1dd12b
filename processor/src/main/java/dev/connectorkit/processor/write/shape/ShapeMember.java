package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.knowledge.Constraints;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.Sensitivity;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.SimpleKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A member of a structure as its generated class has it.
 *
 * @param member the member
 * @param target the shape of its value
 * @param name the name of its getter, its field and its builder's method
 * @param wireName its name in JSON
 * @param type what the getter gives, null where it may be absent
 * @param constraints what the model asks of its value
 * @param sensitive whether its value must not be shown
 */
record ShapeMember(
        Member member,
        Shape target,
        String name,
        String wireName,
        TypeName type,
        Constraints constraints,
        boolean sensitive) {

    /** The members of a structure or a union. */
    static List<ShapeMember> of(Shape shape, ShapeTypes types) {
        List<ShapeMember> members =
                shape.targeting().stream().map(member -> of(member, types)).toList();
        Map<String, ShapeMember> byName = new HashMap<>();
        for (ShapeMember member : members) {
            ShapeMember other = byName.putIfAbsent(member.name(), member);
            if (other != null) {
                throw new ModelException("members " + other.member() + " and " + member.member()
                        + " must differ in more than their capitals: both would be " + member.name() + "() in Java");
            }
        }
        return members;
    }

    static ShapeMember of(Member member, ShapeTypes types) {
        Shape target = types.service().target(member);
        return new ShapeMember(
                member,
                target,
                Naming.member(member.name()),
                member.traits().text("smithy.api#jsonName").orElse(member.name()),
                member.isRequired() ? types.required(member) : types.optional(member),
                Constraints.of(member, target),
                Sensitivity.of(member, types.service()));
    }

    boolean isRequired() {
        return member.isRequired();
    }

    /** The same member where its value has another type. */
    ShapeMember withType(TypeName other) {
        return new ShapeMember(member, target, name, wireName, other, constraints, sensitive);
    }

    /** How a getter gives the value: a blob with a position of its own, because the caller's reading moves it. */
    CodeBlock given() {
        if (!(target instanceof Shape.Simple simple) || simple.kind() != SimpleKind.BLOB) {
            return CodeBlock.of("return $N;\n", name);
        }
        return isRequired()
                ? CodeBlock.of("return $N.duplicate();\n", name)
                : CodeBlock.of("return $1N == null ? null : $1N.duplicate();\n", name);
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** Lists and maps get methods of their own, so that a class's main methods read as its table of contents. */
    boolean isCollection() {
        return target instanceof Shape.Listing || target instanceof Shape.Mapping;
    }

    /** The constant that holds the encoded name. */
    String nameConstant() {
        return "NAME_" + Naming.constant(member.name());
    }

    /** The name of a method about this member, such as {@code writeDevices}. */
    String method(String verb) {
        return verb + Naming.type(member.name());
    }
}
