package dev.connectorkit.mapping;

import dev.connectorkit.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one structure. What is wrong with them is noted where the structure was found. */
public final class StructureReader extends MatterReader {
    private final MatterReader outer;
    private final Document structure;
    private String name = "";
    private boolean sound = true;

    StructureReader(MatterReader outer, Document structure) {
        this.outer = outer;
        this.structure = structure;
    }

    /**
     * Selects a field that must have a value.
     *
     * @param id the field's id
     * @param field the field's name
     * @return the field as it came, or {@code null} when it is missing or null, which is noted
     */
    public @Nullable Document required(long id, String field) {
        Document value = find(id, field);
        if (value == null || value.isNull()) {
            refuse("must have a value", value);
            return null;
        }
        return value;
    }

    /**
     * Selects a field that may be missing or null.
     *
     * @param id the field's id
     * @param field the field's name
     * @return the field as it came, or {@code null} when it is missing or null
     */
    public @Nullable Document optional(long id, String field) {
        Document value = find(id, field);
        return value == null || value.isNull() ? null : value;
    }

    /**
     * Tells whether the structure can be made.
     *
     * @return whether nothing was wrong with the fields that were read
     */
    public boolean isSound() {
        return sound;
    }

    private @Nullable Document find(long id, String field) {
        name = field;
        select();
        Document found = null;
        for (Map.Entry<String, Document> member : structure.asMap().entrySet()) {
            if (MatterId.parse(member.getKey()) == id) {
                found = member.getValue();
            }
        }
        return found;
    }

    @Override
    protected String selected() {
        return outer.path() + "." + name;
    }

    @Override
    protected void refuse(String path, String must, @Nullable Object found) {
        sound = false;
        outer.refuse(path, must, found);
    }

    @Override
    protected void refuseConversion(String path, @Nullable String reason, Object found) {
        sound = false;
        outer.refuseConversion(path, reason, found);
    }
}
