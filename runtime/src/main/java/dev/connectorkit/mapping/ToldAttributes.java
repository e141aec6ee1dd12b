package dev.connectorkit.mapping;

import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Which attributes were told: one that is null was, one that is absent was not. Subclasses are generated, and hold the
 * values.
 */
public abstract class ToldAttributes {
    private final String type;
    private final Set<String> references;

    /**
     * For generated code, which then reads all attributes and ends with {@link AttributeReader#check()}.
     *
     * @param reader notes which attributes it finds
     */
    protected ToldAttributes(AttributeReader reader) {
        this.type = reader.type();
        this.references = reader.told();
    }

    /**
     * Tells whether there is a value of an attribute, be it null.
     *
     * @param attribute such as {@code OnOff.ON_OFF}
     * @return false also for an attribute that the class does not map
     */
    public final boolean tells(String attribute) {
        return references.contains(attribute);
    }

    /**
     * Asks for an attribute to have been told.
     *
     * @param attribute the attribute
     * @throws NoSuchElementException when nothing was told of it
     */
    protected final void require(String attribute) {
        if (!tells(attribute)) {
            throw new NoSuchElementException(
                    "nothing is told of " + attribute + ", which " + type + " maps; ask tells(…) first");
        }
    }
}
