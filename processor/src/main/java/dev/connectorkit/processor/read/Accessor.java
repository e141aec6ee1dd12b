package dev.connectorkit.processor.read;

import dev.connectorkit.processor.declaration.MemberFault;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How generated code reads a member.
 *
 * @param source the method or field it reads
 * @param fault why it cannot, or {@code null}
 */
record Accessor(Element source, @Nullable MemberFault fault) {

    static Accessor of(Element member, TypeElement device, Elements elements) {
        if (member.getModifiers().contains(Modifier.STATIC)) {
            return new Accessor(member, MemberFault.STATIC);
        }
        return member instanceof ExecutableElement method
                ? ofMethod(method, device, elements)
                : ofField((VariableElement) member, device, elements);
    }

    /** The expression behind the dot. */
    String expression() {
        return source.getSimpleName() + (source instanceof ExecutableElement ? "()" : "");
    }

    /** What people call the member: the name without the bean prefix. */
    static String name(Element member) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement)) {
            return name;
        }
        for (String prefix : List.of("get", "is")) {
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                String rest = name.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return name;
    }

    private static Accessor ofMethod(ExecutableElement method, TypeElement device, Elements elements) {
        MemberFault fault = null;
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            fault = MemberFault.PRIVATE;
        } else if (!method.getParameters().isEmpty()) {
            fault = MemberFault.PARAMETERS;
        } else if (method.getReturnType().getKind() == TypeKind.VOID) {
            fault = MemberFault.VOID;
        } else if (throwsChecked(method)) {
            fault = MemberFault.THROWS;
        } else if (!isVisible(method, elements.getPackageOf(device), elements)) {
            fault = MemberFault.HIDDEN;
        }
        return new Accessor(method, fault);
    }

    private static boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream().anyMatch(Accessor::isChecked);
    }

    private static boolean isChecked(TypeMirror thrown) {
        for (TypeMirror at = thrown; at instanceof DeclaredType declared; ) {
            TypeElement type = (TypeElement) declared.asElement();
            String name = type.getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return false;
            }
            at = type.getSuperclass();
        }
        return true;
    }

    private static Accessor ofField(VariableElement field, TypeElement device, Elements elements) {
        String name = field.getSimpleName().toString();
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        PackageElement at = elements.getPackageOf(device);
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(device));
        for (String getter : List.of(name, "get" + capitalized, "is" + capitalized)) {
            for (ExecutableElement method : methods) {
                if (method.getSimpleName().contentEquals(getter) && isGetter(method, at, elements)) {
                    return new Accessor(method, null);
                }
            }
        }
        if (field.getModifiers().contains(Modifier.PRIVATE)) {
            // A component of a record always has its accessor, even before the compiler has entered it.
            boolean component = field.getEnclosingElement().getKind() == ElementKind.RECORD;
            return new Accessor(field, component ? null : MemberFault.NO_GETTER);
        }
        return new Accessor(field, isVisible(field, at, elements) ? null : MemberFault.HIDDEN);
    }

    private static boolean isGetter(ExecutableElement method, PackageElement at, Elements elements) {
        return method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !isOfEveryObject(method)
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && !throwsChecked(method)
                && isVisible(method, at, elements);
    }

    /** No field is meant by a method such as {@code hashCode} that nobody wrote for it. */
    private static boolean isOfEveryObject(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    private static boolean isVisible(Element member, PackageElement at, Elements elements) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(member).equals(at);
    }
}
