package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java types of a service's shapes.
 *
 * @param service the service
 * @param packageName where its classes are generated
 */
record ShapeTypes(ServiceModel service, String packageName) {

    static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    /** The class generated for a structure, a union or an enumeration. */
    ClassName className(ShapeId id) {
        String name = service.service().renames().getOrDefault(id, id.name());
        return ClassName.get(packageName, Naming.type(name));
    }

    /** The builder of a structure. */
    ClassName builder(ShapeId id) {
        return className(id).nestedClass("Builder");
    }

    /** What a member's value is, where it is always there. */
    TypeName required(Member member) {
        return of(service.target(member));
    }

    /** What a member's value is, where it may be absent. */
    TypeName optional(Member member) {
        return nullable(boxed(member));
    }

    /** What a member's value is as an element of a list or a map. */
    TypeName boxed(Member member) {
        return required(member).box();
    }

    /** The same, null where the list or map may hold nulls. */
    TypeName element(Member member, boolean sparse) {
        return sparse ? nullable(boxed(member)) : boxed(member);
    }

    /** What a map is read entry by entry. */
    TypeName entry(Shape.Mapping map) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), boxed(map.key()), element(map.value(), map.isSparse()));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    private TypeName of(Shape shape) {
        if (shape instanceof Shape.Simple simple) {
            return of(simple);
        }
        if (shape instanceof Shape.Listing list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.member(), list.isSparse()));
        }
        if (shape instanceof Shape.Mapping map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), boxed(map.key()), element(map.value(), map.isSparse()));
        }
        return className(shape.id());
    }

    private static TypeName of(Shape.Simple shape) {
        return switch (shape.kind()) {
            case BLOB -> ClassName.get(ByteBuffer.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case STRING -> ClassName.get(String.class);
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INTEGER -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
            case TIMESTAMP -> ClassName.get(Instant.class);
            case DOCUMENT -> RuntimeTypes.DOCUMENT;
        };
    }
}
