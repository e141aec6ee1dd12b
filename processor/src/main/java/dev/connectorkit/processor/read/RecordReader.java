package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.As;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a type with the components of the records in it, which may stand for Matter's structures. */
final class RecordReader {

    private final TypeReader types;
    private final AnnotationReader annotations;
    private final ConverterReader converters;

    RecordReader(TypeReader types, AnnotationReader annotations, ConverterReader converters) {
        this.types = types;
        this.annotations = annotations;
        this.converters = converters;
    }

    JavaType read(TypeMirror type) throws UnresolvedException {
        return read(type, Set.of());
    }

    /** A record that holds itself is no structure of Matter: within itself it is left unopened. */
    private JavaType read(TypeMirror type, Set<String> around) throws UnresolvedException {
        JavaType plain = types.read(type);
        if (!(type instanceof DeclaredType declared)) {
            return plain;
        }
        List<JavaType> arguments = new ArrayList<>();
        for (TypeMirror argument : declared.getTypeArguments()) {
            arguments.add(read(argument, around));
        }
        TypeElement element = (TypeElement) declared.asElement();
        boolean opened = element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()
                && !around.contains(plain.name());
        return new JavaType(
                plain.name(), arguments, plain.nullable(), opened ? components(element, plain, around) : List.of());
    }

    private List<RecordComponent> components(TypeElement record, JavaType plain, Set<String> around)
            throws UnresolvedException {
        Set<String> within = new HashSet<>(around);
        within.add(plain.name());
        List<RecordComponent> components = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            JavaType type = read(component.asType(), within);
            boolean nullable = types.saysNullable(component) || types.saysNullable(component.getAccessor());
            components.add(new RecordComponent(
                    component.getSimpleName().toString(), nullable ? type.orNull() : type, converter(component)));
        }
        return components;
    }

    private @Nullable ConverterDeclaration converter(RecordComponentElement component) throws UnresolvedException {
        AnnotationMirror annotation = annotations.find(component, As.class);
        return annotation == null
                ? null
                : converters.read(
                        (DeclaredType) annotations.type(annotation, "value"),
                        component.asType(),
                        annotations.place(component, annotation, "value"));
    }
}
