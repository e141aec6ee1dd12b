package dev.connectorkit.processor.declaration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A type as the author wrote it.
 *
 * @param name a keyword for a primitive, the canonical name of a class, and either with {@code []} for an array
 * @param arguments of a parameterized class
 * @param nullable whether it is annotated {@code Nullable}, whoever's
 * @param components of a record, in the order of the source; none where nobody looked, and for every other type
 */
public record JavaType(String name, List<JavaType> arguments, boolean nullable, List<RecordComponent> components) {

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double",
            "java.lang.Character", "char");

    /** What holds a value or none, and the type of the value; {@code Optional} says it in its argument. */
    private static final Map<String, String> OPTIONALS = Map.of(
            "java.util.OptionalInt", "int",
            "java.util.OptionalLong", "long",
            "java.util.OptionalDouble", "double");

    /**
     * Copies the arguments and the components.
     *
     * @param name a keyword for a primitive, the canonical name of a class, and either with {@code []} for an array
     * @param arguments of a parameterized class
     * @param nullable whether it is annotated {@code Nullable}, whoever's
     * @param components of a record, in the order of the source
     */
    public JavaType {
        arguments = List.copyOf(arguments);
        components = List.copyOf(components);
    }

    /**
     * A type of which only the name matters, not what it holds.
     *
     * @param name keyword or canonical name
     * @param arguments of a parameterized class
     * @param nullable whether it is annotated {@code Nullable}
     */
    public JavaType(String name, List<JavaType> arguments, boolean nullable) {
        this(name, arguments, nullable, List.of());
    }

    /**
     * A type without arguments that is not nullable.
     *
     * @param name keyword or canonical name
     * @return the type
     */
    public static JavaType of(String name) {
        return new JavaType(name, List.of(), false);
    }

    /**
     * The same type, annotated {@code Nullable}.
     *
     * @return the type
     */
    public JavaType orNull() {
        return new JavaType(name, arguments, true, components);
    }

    /**
     * Tells whether the type is a primitive one.
     *
     * @return false for a boxed type
     */
    public boolean isPrimitive() {
        return UNBOXED.containsValue(name);
    }

    /**
     * The primitive type behind a boxed one.
     *
     * @return the primitive's keyword; of any other type its own name
     */
    public String unboxed() {
        return UNBOXED.getOrDefault(name, name);
    }

    /**
     * The class that stands for the type where a primitive cannot.
     *
     * @return the boxed type of a primitive; any other type itself
     */
    public JavaType boxed() {
        return UNBOXED.entrySet().stream()
                .filter(pair -> pair.getValue().equals(name))
                .map(pair -> of(pair.getKey()))
                .findFirst()
                .orElse(this);
    }

    /**
     * Tells whether two types are one where primitives are boxed.
     *
     * @param other another type
     * @return whether the names are the same, those of all arguments included
     */
    public boolean isSameBoxed(JavaType other) {
        boolean same = unboxed().equals(other.unboxed())
                && arguments.size() == other.arguments().size();
        for (int at = 0; same && at < arguments.size(); at++) {
            same = arguments.get(at).isSameBoxed(other.arguments().get(at));
        }
        return same;
    }

    /**
     * Tells whether the type is one of the {@code Optional} family.
     *
     * @return whether its value may be absent without being null
     */
    public boolean isOptional() {
        return name.equals("java.util.Optional") && arguments.size() == 1 || OPTIONALS.containsKey(name);
    }

    /**
     * What an {@code Optional} holds.
     *
     * @return the held type; of any other type itself, not nullable
     */
    public JavaType content() {
        if (!isOptional()) {
            return new JavaType(name, arguments, false, components);
        }
        return arguments.isEmpty() ? of(OPTIONALS.getOrDefault(name, name)) : arguments.get(0);
    }

    /**
     * Tells whether the author says that there may be no value.
     *
     * @return true for a nullable type and for the {@code Optional} family
     */
    public boolean saysAbsent() {
        return nullable || isOptional();
    }

    /**
     * The type as the author would write it, with simple names.
     *
     * @return such as {@code Optional<Integer>} or {@code @Nullable String}
     */
    public String display() {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String parameters = arguments.isEmpty()
                ? ""
                : arguments.stream().map(JavaType::display).collect(Collectors.joining(", ", "<", ">"));
        return (nullable ? "@Nullable " : "") + simple + parameters;
    }
}
