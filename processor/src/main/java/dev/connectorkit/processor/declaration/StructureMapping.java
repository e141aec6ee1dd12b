package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Field;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure and the author's record that stands for it.
 *
 * @param struct the structure
 * @param type the author's record
 * @param fields those the record has, in the order of their ids
 */
public record StructureMapping(MatterType.Struct struct, JavaType type, List<FieldMapping> fields) {

    /**
     * Copies the fields.
     *
     * @param struct the structure
     * @param type the author's record
     * @param fields those the record has, in the order of their ids
     */
    public StructureMapping {
        fields = List.copyOf(fields);
    }

    /**
     * A field and the component that tells it.
     *
     * @param field the field
     * @param bounds what its number, length or count may be, as far as literals tell
     * @param entryBounds the same for the entries of a list
     * @param component the record's component; its types are known to fit
     * @param structure how the component's record, or that of a list's entries, stands for a structure, or {@code null}
     */
    public record FieldMapping(
            Field field,
            Bounds bounds,
            Bounds entryBounds,
            RecordComponent component,
            @Nullable StructureMapping structure) {

        /**
         * Tells whether the field is left out when the component has no value: it is optional, and null is not one of its
         * values.
         *
         * @return whether no value means no field
         */
        public boolean isLeftOut() {
            return !field.nullable() && !"M".equals(field.conformance());
        }
    }
}
