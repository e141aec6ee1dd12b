package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.mapping.MatterId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a command by their numeric ids, in the order they came. Beside the object of the model, a list of objects
 * is read as if their members stood in one; null is no fields.
 */
final class FieldMap {
    /** Field ids have 8 bits, and a cluster has at most 100 attributes; more is no command but an attack. */
    private static final int MAX_FIELDS = 256;

    /** No fields. */
    static final FieldMap NONE = new FieldMap();

    private final List<Long> ids = new ArrayList<>(4);
    private final List<Document> values = new ArrayList<>(4);

    private FieldMap() {}

    /**
     * Reads fields.
     *
     * @throws ConnectorOperationException when they are of another form, a name is no id, or an id comes twice
     */
    static FieldMap of(Document fields) {
        FieldMap map = new FieldMap();
        if (fields.kind() == Kind.LIST) {
            for (Document part : fields.asList()) {
                map.addAll(part);
            }
        } else {
            map.addAll(fields);
        }
        return map;
    }

    private void addAll(Document fields) {
        if (fields.isNull()) {
            return;
        }
        if (fields.kind() != Kind.OBJECT) {
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "The fields of a command must be an object from field id to value.");
        }
        for (Map.Entry<String, Document> field : fields.asMap().entrySet()) {
            add(field.getKey(), field.getValue());
        }
    }

    private void add(String name, Document value) {
        long id = MatterId.parse(name);
        if (id == MatterId.NONE) {
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "The fields of a command must be named by hexadecimal or decimal ids.");
        }
        if (find(id) != null) {
            throw new ConnectorOperationException(
                    ResponseCode.MALFORMED, "Field " + MatterId.wide(id) + " of a command must not be given twice.");
        }
        if (ids.size() == MAX_FIELDS) {
            throw new ConnectorOperationException(ResponseCode.MALFORMED, "A command must have at most 256 fields.");
        }
        ids.add(id);
        values.add(value);
    }

    /** The value of a field: null when it is absent, a null document when it is null. */
    @Nullable
    Document find(long id) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) == id) {
                return values.get(i);
            }
        }
        return null;
    }

    int size() {
        return ids.size();
    }

    long id(int index) {
        return ids.get(index);
    }

    Document value(int index) {
        return values.get(index);
    }
}
