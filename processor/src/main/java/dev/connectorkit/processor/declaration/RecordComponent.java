package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record that stands for a structure.
 *
 * @param name the component's name, which is its accessor's too
 * @param type the type of its value
 * @param converter what converts its value, or {@code null}
 */
public record RecordComponent(
        String name, JavaType type, @Nullable ConverterDeclaration converter) {

    /**
     * The type of the value that goes to Matter.
     *
     * @return the converter's Matter side, or without a converter the component's own type
     */
    public JavaType wireType() {
        JavaType side = converter == null ? null : converter.matterSide();
        return side == null ? type.content() : side;
    }
}
