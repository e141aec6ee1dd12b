package dev.connectorkit.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the top-level class inwards
 */
public record JavaClass(String packageName, List<String> simpleNames) {

    /**
     * Copies the names.
     *
     * @param packageName empty for the unnamed package
     * @param simpleNames from the top-level class inwards
     */
    public JavaClass {
        simpleNames = List.copyOf(simpleNames);
    }

    /**
     * The name without the package, as diagnostics call the class.
     *
     * @return such as {@code House.Light}
     */
    public String name() {
        return String.join(".", simpleNames);
    }

    /**
     * The canonical name.
     *
     * @return such as {@code org.example.House.Light}
     */
    public String qualifiedName() {
        return packageName.isEmpty() ? name() : packageName + "." + name();
    }

    /**
     * The class that is generated beside this one. A nested class gives a top-level one, so that its name tells both.
     *
     * @param suffix what the generated class is for
     * @return such as {@code org.example.House_LightMatter}
     */
    public JavaClass generated(String suffix) {
        return new JavaClass(packageName, List.of(String.join("_", simpleNames) + suffix));
    }

    /** Written out: a record's own comparison is put together of method handles at its first call, in each build. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaClass that
                && packageName.equals(that.packageName)
                && simpleNames.equals(that.simpleNames);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleNames.hashCode();
    }
}
