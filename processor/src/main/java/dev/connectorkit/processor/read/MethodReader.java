package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.ActivateUser;
import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.DeactivateUser;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DiscoverDevices;
import dev.connectorkit.annotation.EndpointId;
import dev.connectorkit.annotation.OnCommand;
import dev.connectorkit.annotation.OnRead;
import dev.connectorkit.annotation.OnWrite;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MethodDeclaration;
import dev.connectorkit.processor.declaration.MethodFault;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.ParameterDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a connector that answer something, its own and those it inherits. */
final class MethodReader {

    private static final Map<MethodKind, Class<? extends Annotation>> ANNOTATIONS = new EnumMap<>(MethodKind.class);

    static {
        ANNOTATIONS.put(MethodKind.ACTIVATE_USER, ActivateUser.class);
        ANNOTATIONS.put(MethodKind.DISCOVER_DEVICES, DiscoverDevices.class);
        ANNOTATIONS.put(MethodKind.DEACTIVATE_USER, DeactivateUser.class);
        ANNOTATIONS.put(MethodKind.COMMAND, OnCommand.class);
        ANNOTATIONS.put(MethodKind.WRITE, OnWrite.class);
        ANNOTATIONS.put(MethodKind.READ, OnRead.class);
    }

    private final Elements elements;
    private final AnnotationReader annotations;
    private final TypeReader types;
    private final RecordReader records;
    private final ConverterReader converters;
    private final ResultReader results;

    MethodReader(
            Elements elements,
            AnnotationReader annotations,
            TypeReader types,
            ConverterReader converters,
            ResultReader results) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.records = new RecordReader(types, annotations, converters);
        this.converters = converters;
        this.results = results;
    }

    /** What makes a method one that answers something. */
    static Collection<Class<? extends Annotation>> annotations() {
        return ANNOTATIONS.values();
    }

    /** A method may answer several things, and is then read once for each. */
    List<MethodDeclaration> read(TypeElement connector) throws UnresolvedException {
        List<MethodDeclaration> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(connector))) {
            for (var annotation : ANNOTATIONS.entrySet()) {
                AnnotationMirror found = annotations.find(method, annotation.getValue());
                if (found != null) {
                    methods.add(read(method, annotation.getKey(), found, connector));
                }
            }
        }
        return methods;
    }

    private MethodDeclaration read(
            ExecutableElement method, MethodKind kind, AnnotationMirror annotation, TypeElement connector)
            throws UnresolvedException {
        List<ParameterDeclaration> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(read(parameter));
        }
        return new MethodDeclaration(
                kind,
                method.getSimpleName().toString(),
                references(method, kind, annotation),
                parameters,
                results.read(method.getReturnType()),
                converterOfResult(method),
                fault(method, connector),
                new SourcePlace(method, annotation, null),
                SourcePlace.of(method));
    }

    private List<Placed<String>> references(ExecutableElement method, MethodKind kind, AnnotationMirror annotation)
            throws UnresolvedException {
        return switch (kind) {
            case COMMAND, WRITE -> List.of(annotations.string(method, annotation, "value"));
            case READ -> annotations.strings(method, annotation, "value");
            default -> List.of();
        };
    }

    private ParameterDeclaration read(VariableElement parameter) throws UnresolvedException {
        JavaType type = records.read(parameter.asType());
        if (types.saysNullable(parameter)) {
            type = type.orNull();
        }
        return new ParameterDeclaration(
                parameter.getSimpleName().toString(),
                type,
                converterOf(parameter),
                annotations.find(parameter, DeviceId.class) != null,
                annotations.find(parameter, EndpointId.class) != null,
                SourcePlace.of(parameter));
    }

    private @Nullable ConverterDeclaration converterOf(VariableElement parameter) throws UnresolvedException {
        AnnotationMirror annotation = annotations.find(parameter, As.class);
        return annotation == null
                ? null
                : converters.readBack(
                        (DeclaredType) annotations.type(annotation, "value"),
                        parameter.asType(),
                        annotations.place(parameter, annotation, "value"));
    }

    private @Nullable ConverterDeclaration converterOfResult(ExecutableElement method) throws UnresolvedException {
        AnnotationMirror annotation = annotations.find(method, As.class);
        if (annotation == null) {
            return null;
        }
        TypeMirror content = results.content(method.getReturnType());
        return converters.read(
                (DeclaredType) annotations.type(annotation, "value"),
                content,
                annotations.place(method, annotation, "value"));
    }

    private @Nullable MethodFault fault(ExecutableElement method, TypeElement connector) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return MethodFault.PRIVATE;
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return MethodFault.STATIC;
        }
        if (!method.getTypeParameters().isEmpty()) {
            return MethodFault.GENERIC;
        }
        boolean elsewhere = !elements.getPackageOf(method).equals(elements.getPackageOf(connector));
        return elsewhere && !method.getModifiers().contains(Modifier.PUBLIC) ? MethodFault.HIDDEN : null;
    }
}
