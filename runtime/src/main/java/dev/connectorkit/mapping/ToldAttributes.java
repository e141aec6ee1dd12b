package dev.connectorkit.mapping;

import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes were told: one that is null was, one that is absent was not. */
public final class ToldAttributes {
    private final String type;
    private final Set<String> references;

    ToldAttributes(String type, Set<String> references) {
        this.type = type;
        this.references = Set.copyOf(references);
    }

    /**
     * Tells whether there is a value, be it null.
     *
     * @param attribute such as {@code OnOff.ON_OFF}
     * @return false also for an attribute that the class does not map
     */
    public boolean tells(String attribute) {
        return references.contains(attribute);
    }

    /**
     * Passes a value on if there is one.
     *
     * @param attribute the attribute
     * @param value its value; null where it is null or nothing was told
     * @param <T> the value's type
     * @return the same value
     * @throws NoSuchElementException when nothing was told of the attribute
     */
    public <T extends @Nullable Object> T value(String attribute, T value) {
        if (!tells(attribute)) {
            throw new NoSuchElementException(
                    "nothing is told of " + attribute + ", which " + type + " maps; ask tells(…) first");
        }
        return value;
    }
}
