package dev.connectorkit.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How an element is found again in a later round: the compiler may make elements anew, so that one kept from an earlier
 * round would go stale.
 *
 * @param name the qualified name
 * @param isPackage whether it is a package, which may bear the same name as a class
 */
record ElementName(String name, boolean isPackage) {

    static ElementName of(Element element) {
        if (!(element instanceof QualifiedNameable named)) {
            throw new IllegalArgumentException(element + " must be a type or a package");
        }
        return new ElementName(named.getQualifiedName().toString(), element instanceof PackageElement);
    }

    @Nullable
    Element find(Elements elements) {
        return isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name);
    }

    /** By hand, as {@link #equals}: what a record brings is put together from method handles in each run of javac. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementName element && isPackage == element.isPackage && name.equals(element.name);
    }
}
