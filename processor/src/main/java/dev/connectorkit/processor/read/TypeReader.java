package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.JavaType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Turns the compiler's types into plain ones. */
final class TypeReader {

    JavaType read(TypeMirror type) throws UnresolvedException {
        boolean nullable = saysNullable(type);
        return switch (type.getKind()) {
            case ERROR -> throw new UnresolvedException(type.toString());
            case ARRAY -> {
                JavaType component = read(((ArrayType) type).getComponentType());
                yield new JavaType(component.name() + "[]", component.arguments(), nullable);
            }
            case DECLARED -> declared((DeclaredType) type, nullable);
            case WILDCARD -> bound((WildcardType) type);
            case VOID, NONE, NULL -> JavaType.of("void");
            case TYPEVAR -> new JavaType(type.toString(), List.of(), nullable);
            default -> JavaType.of(type.getKind().name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /** Looks for an annotation of that name, whoever's: the ecosystem has not agreed on one. */
    boolean saysNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private JavaType declared(DeclaredType type, boolean nullable) throws UnresolvedException {
        List<JavaType> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(read(argument));
        }
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        return new JavaType(name, arguments, nullable);
    }

    private JavaType bound(WildcardType type) throws UnresolvedException {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? JavaType.of("java.lang.Object") : read(bound);
    }
}
