package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.MatterType;
import org.jspecify.annotations.Nullable;

/** What a method of a connector is called with. */
public sealed interface ArgumentMapping {

    /**
     * What the call itself knows.
     *
     * @param accessor the method of the runtime's call that gives it
     */
    record OfCall(String accessor) implements ArgumentMapping {}

    /**
     * The value of a command's field, or an attribute's new value.
     *
     * @param parameter the author's parameter; its types are known to fit
     * @param id the field's or attribute's id
     * @param matterName the field's or attribute's name
     * @param type what its values are
     * @param bounds what its number, length or count may be, as far as literals tell
     * @param entryBounds the same for the entries of a list
     * @param structure how the parameter's record, or that of a list's entries, stands for a structure, or {@code null}
     * @param absent whether it may be missing or null
     */
    record OfField(
            ParameterDeclaration parameter,
            long id,
            String matterName,
            MatterType type,
            Bounds bounds,
            Bounds entryBounds,
            @Nullable StructureMapping structure,
            boolean absent)
            implements ArgumentMapping {

        /**
         * The type of the value as it is read, before a converter gets it.
         *
         * @return the converter's Matter side, or without a converter the parameter's own type
         */
        public JavaType wireType() {
            ConverterDeclaration converter = parameter.converter();
            JavaType side = converter == null ? null : converter.matterSide();
            return side == null ? parameter.type().content() : side;
        }
    }
}
