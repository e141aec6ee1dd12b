package dev.connectorkit.processor.read;

import dev.connectorkit.annotation.As;
import dev.connectorkit.annotation.Attribute;
import dev.connectorkit.annotation.DeviceId;
import dev.connectorkit.annotation.DeviceName;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.declaration.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the members of a device type that mean something to Matter, its own and those it inherits. */
final class MemberReader {

    private static final List<Class<? extends java.lang.annotation.Annotation>> MAPPINGS =
            List.of(Attribute.class, As.class, DeviceId.class, DeviceName.class);

    private final Elements elements;
    private final Types types;
    private final AnnotationReader annotations;
    private final TypeReader typeReader;
    private final ConverterReader converters;
    private final RecordReader records;

    MemberReader(
            Elements elements,
            Types types,
            AnnotationReader annotations,
            TypeReader typeReader,
            ConverterReader converters) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
        this.typeReader = typeReader;
        this.converters = converters;
        this.records = new RecordReader(typeReader, annotations, converters);
    }

    /**
     * A method that overrides another stands for both; a record's accessor repeats what its component says. Either way the
     * first one met tells, unless the other maps another attribute.
     */
    List<MemberDeclaration> read(TypeElement device, AnnotationMirror marker) throws UnresolvedException {
        Map<List<Object>, MemberDeclaration> members = new LinkedHashMap<>();
        for (TypeElement type : Hierarchy.of(device)) {
            for (Element element : type.getEnclosedElements()) {
                if (isMapped(element)) {
                    MemberDeclaration member = read(element, device, marker);
                    Placed<String> attribute = member.attribute();
                    boolean overridden = type != device && isKnown(member, members);
                    if (!overridden) {
                        members.putIfAbsent(
                                List.of(member.accessor(), attribute == null ? "" : attribute.value()), member);
                    }
                }
            }
        }
        return List.copyOf(members.values());
    }

    private static boolean isKnown(MemberDeclaration member, Map<List<Object>, MemberDeclaration> members) {
        return members.keySet().stream().anyMatch(key -> key.get(0).equals(member.accessor()));
    }

    boolean isMapped(Element element) {
        boolean readable = element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
        return readable && MAPPINGS.stream().anyMatch(mapping -> annotations.find(element, mapping) != null);
    }

    private MemberDeclaration read(Element element, TypeElement device, AnnotationMirror marker)
            throws UnresolvedException {
        Accessor accessor = Accessor.of(element, device, elements);
        TypeMirror mirror = typeOf(accessor.source(), device);
        JavaType type = records.read(mirror);
        if (typeReader.saysNullable(accessor.source()) || typeReader.saysNullable(element)) {
            type = type.orNull();
        }
        boolean own = element.getEnclosingElement().equals(device);
        SourcePlace inherited = new SourcePlace(device, marker, null);
        return new MemberDeclaration(
                Accessor.name(element),
                accessor.expression(),
                type,
                isNameable(element, mirror, device),
                accessor.fault(),
                attribute(element, own ? null : inherited),
                converter(element, mirror, own ? null : inherited),
                place(element, DeviceId.class, own ? null : inherited),
                place(element, DeviceName.class, own ? null : inherited),
                own ? SourcePlace.of(element) : inherited);
    }

    private TypeMirror typeOf(Element source, TypeElement device) {
        TypeMirror type = types.asMemberOf((DeclaredType) device.asType(), source);
        if (!(type instanceof ExecutableType method)) {
            return type;
        }
        // Seen from the device, type variables are replaced, but annotations on a plain type may be lost.
        TypeMirror declared = ((ExecutableElement) source).getReturnType();
        return types.isSameType(declared, method.getReturnType()) ? declared : method.getReturnType();
    }

    private @Nullable Placed<String> attribute(Element element, @Nullable SourcePlace inherited)
            throws UnresolvedException {
        AnnotationMirror annotation = annotations.find(element, Attribute.class);
        if (annotation == null) {
            return null;
        }
        Placed<String> reference = annotations.string(element, annotation, "value");
        return inherited == null ? reference : new Placed<>(reference.value(), inherited);
    }

    private @Nullable ConverterDeclaration converter(
            Element element, TypeMirror member, @Nullable SourcePlace inherited) throws UnresolvedException {
        AnnotationMirror annotation = annotations.find(element, As.class);
        if (annotation == null) {
            return null;
        }
        SourcePlace place = inherited == null ? annotations.place(element, annotation, "value") : inherited;
        return converters.read((DeclaredType) annotations.type(annotation, "value"), member, place);
    }

    private boolean isNameable(Element element, TypeMirror member, TypeElement device) throws UnresolvedException {
        NameableTypes nameable = new NameableTypes(elements, device);
        AnnotationMirror annotation = annotations.find(element, As.class);
        return nameable.contains(member)
                && (annotation == null
                        || nameable.contains(
                                converters.javaSide((DeclaredType) annotations.type(annotation, "value"))));
    }

    private @Nullable SourcePlace place(
            Element element,
            Class<? extends java.lang.annotation.Annotation> annotation,
            @Nullable SourcePlace inherited) {
        SourcePlace place = annotations.place(element, annotation);
        return place == null || inherited == null ? place : inherited;
    }
}
