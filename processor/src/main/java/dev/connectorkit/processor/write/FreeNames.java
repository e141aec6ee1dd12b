package dev.connectorkit.processor.write;

import com.palantir.javapoet.NameAllocator;

/**
 * The names that are still free in a scope of generated code. It keeps them apart by themselves: JavaPoet's allocator would
 * draw a random UUID for each, whose first makes the compiler load a random number generator, or hash a tag.
 */
public final class FreeNames {
    private final NameAllocator names = new NameAllocator();

    /**
     * A scope.
     *
     * @param taken the names it has already
     */
    public FreeNames(Iterable<String> taken) {
        taken.forEach(this::take);
    }

    /**
     * Takes a name, or one like it when it is taken or is none of Java's.
     *
     * @param wanted the name
     * @return the name taken
     */
    public String take(String wanted) {
        return names.newName(wanted, new Object());
    }
}
