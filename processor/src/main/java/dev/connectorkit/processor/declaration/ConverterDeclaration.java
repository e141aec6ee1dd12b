package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A converter named by the author.
 *
 * @param type the converter's class
 * @param javaSide what it makes of the author's side: the first argument of {@code Converter}
 * @param matterSide what it makes of Matter's side: the second argument
 * @param takesMember whether the annotated member's values can be handed to it
 * @param fault why it cannot be used at all, or {@code null}
 * @param place the class in the annotation
 */
public record ConverterDeclaration(
        JavaClass type,
        JavaType javaSide,
        JavaType matterSide,
        boolean takesMember,
        @Nullable ConverterFault fault,
        Place place) {}
