package dev.connectorkit.inbound;

import dev.connectorkit.document.Document;
import dev.connectorkit.mapping.MatterReader;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one command, read and checked one after the other by generated code: {@link #required} or {@link #optional}
 * selects a field, another method gives its value. What is wrong is collected; {@link #check} refuses all of it at once.
 * Until then a value is null where something is wrong with it.
 */
public final class CommandFields extends MatterReader {
    private final FieldMap fields;
    private String name = "";
    private @Nullable StringBuilder problems;
    private boolean broken;

    CommandFields(FieldMap fields) {
        this.fields = fields;
    }

    /**
     * Selects a field that must have a value.
     *
     * @param id the field's id
     * @param field the field's name, for the message
     * @return the field as it came, or {@code null} when it is missing or null, which is noted
     */
    public @Nullable Document required(long id, String field) {
        Document value = optional(id, field);
        if (value == null) {
            note(name, "is missing");
        }
        return value;
    }

    /**
     * Selects a field that may be missing or null.
     *
     * @param id the field's id
     * @param field the field's name, for the message
     * @return the field as it came, or {@code null} when it is missing or null
     */
    public @Nullable Document optional(long id, String field) {
        name = field;
        broken = false;
        select();
        Document value = fields.find(id);
        return value == null || value.isNull() ? null : value;
    }

    /**
     * Refuses the command if anything was noted.
     *
     * @throws ConnectorOperationException with {@link ResponseCode#INVALID_FIELD}, naming every field and what it must be,
     *     never its value
     */
    public void check() {
        if (problems != null) {
            throw new ConnectorOperationException(
                    ResponseCode.INVALID_FIELD, problems.append('.').toString());
        }
    }

    @Override
    protected String selected() {
        return name;
    }

    /** Keeps to itself what was found: the customer is told. */
    @Override
    protected void refuse(String path, String must, @Nullable Object found) {
        note(path, must);
    }

    @Override
    protected void refuseConversion(String path, @Nullable String reason, Object found) {
        note(path, "has a value this connector does not support");
    }

    /** Notes what is wrong with the selected field, once: what follows from it is not worth telling. */
    private void note(String path, String what) {
        if (broken) {
            return;
        }
        broken = true;
        problems = problems == null ? new StringBuilder("Field ") : problems.append(", field ");
        problems.append(path).append(' ').append(what);
    }
}
