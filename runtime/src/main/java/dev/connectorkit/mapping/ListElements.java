package dev.connectorkit.mapping;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The elements of a list in one loop, during which its reader knows at which of them it is. */
final class ListElements implements Iterable<@Nullable Document>, Iterator<@Nullable Document> {
    private final MatterReader reader;
    private final List<Document> elements;
    private final boolean nullable;
    private int next;

    ListElements(MatterReader reader, @Nullable Document value, int min, int max, boolean nullable) {
        this.reader = reader;
        this.nullable = nullable;
        boolean isList = value != null && value.kind() == Kind.LIST;
        this.elements = isList ? value.asList() : List.of();
        if (value != null && (!isList || elements.size() < min || elements.size() > max)) {
            reader.refuse(
                    "must be a list of " + Selection.range(min, max) + " elements",
                    isList ? elements.size() + " elements" : value);
        }
    }

    @Override
    public Iterator<@Nullable Document> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        boolean more = next < elements.size();
        if (!more) {
            reader.select();
        }
        return more;
    }

    @Override
    public @Nullable Document next() {
        if (next == elements.size()) {
            throw new NoSuchElementException();
        }
        Document element = elements.get(next);
        reader.at(next);
        next++;
        if (!element.isNull()) {
            return element;
        }
        if (!nullable) {
            reader.refuse("must have a value", element);
        }
        return null;
    }
}
