package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.document.Kind;
import dev.connectorkit.mapping.MatterId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that a {@code ReadState} command names. Its form is published nowhere, so every one that makes sense is
 * read: ids as the names of an object's members, whatever their values; ids in a list, as strings or numbers; a list under
 * any one name; objects in a list. {@code "*"} and nothing at all mean all attributes. Names stand for ids where the
 * connector knows them.
 */
final class ReadParameters {
    private static final int MAX_ATTRIBUTES = 256;

    private final ConnectorHandler names;
    private final int cluster;
    private final List<Long> ids = new ArrayList<>();
    private boolean all;

    private ReadParameters(ConnectorHandler names, int cluster) {
        this.names = names;
        this.cluster = cluster;
    }

    /**
     * Reads the parameters.
     *
     * @return the attributes' ids, each once, in the order they came; null for all
     * @throws ConnectorOperationException when something in them names no attribute
     */
    static @Nullable List<Long> of(Document parameters, ConnectorHandler names, int cluster) {
        ReadParameters read = new ReadParameters(names, cluster);
        read.addAll(parameters);
        return read.all || read.ids.isEmpty() ? null : read.ids;
    }

    private void addAll(Document parameters) {
        switch (parameters.kind()) {
            case LIST -> {
                for (Document element : parameters.asList()) {
                    addAll(element);
                }
            }
            case OBJECT -> {
                for (Map.Entry<String, Document> member : parameters.asMap().entrySet()) {
                    if (member.getValue().kind() == Kind.LIST) {
                        addAll(member.getValue());
                    } else {
                        add(member.getKey());
                    }
                }
            }
            case STRING -> add(parameters.asString());
            case NUMBER -> add(parameters.toString());
            case NULL -> {}
            case BOOLEAN -> throw unreadable();
        }
    }

    private void add(String name) {
        if (name.equals("*")) {
            all = true;
            return;
        }
        long id = MatterId.parse(name);
        Long attribute = id == MatterId.NONE ? names.attributeNamed(cluster, name) : id;
        if (attribute == MatterId.NONE || ids.size() == MAX_ATTRIBUTES) {
            throw unreadable();
        }
        if (!ids.contains(attribute)) {
            ids.add(attribute);
        }
    }

    private static ConnectorOperationException unreadable() {
        return new ConnectorOperationException(
                ResponseCode.MALFORMED, "The attributes to read must be given by hexadecimal or decimal ids.");
    }
}
